import { AuthShell } from "@/components/layout/auth-shell";
import { ErrorPage } from "@/components/layout/error-page";
import { Hero, PublicSection, PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { Trail } from "@/components/ui/trail";

const ISSUER = { id: "ws_northlight", name: "Northlight Academy", href: "/dev/components?view=public" };
const STEPS = ["Fire Safety", "Workplace First Aider", "Site Induction"].map((name) => ({ id: name, name }));

/** Shells that cannot stand inside another page. */
export const WHOLE_PAGES = {
  public: () => (
    <PublicShell issuer={ISSUER} nav={<Button href="/dev/components?view=auth">Sign in</Button>}>
      <Hero seed={ISSUER.id}>
        <h1 className="d1 hero-size">Practical training for people who look after data, sites and one another.</h1>
        <p className="prose">Every credential on this page can be checked by anyone, without an account.</p>
        <VerifyBox button="Find" label="A holder, credential or id" />
      </Hero>
      <div className="pub">
        <PublicSection
          title="Pathways"
          description="Hold every step, in any order, and the last one is awarded by itself."
        >
          <h3 className="d3 mb-5">Safe Workplace</h3>
          <Trail
            ground="canvas"
            label="Safe Workplace"
            steps={STEPS}
            completion={{ id: "c", name: "Safe Workplace", note: "Valid 3 years" }}
          />
        </PublicSection>
      </div>
    </PublicShell>
  ),
  auth: () => (
    <AuthShell
      title="Sign in to Waymark"
      lede="We send you a link; there is no password to forget."
      footer="The link works once, for 15 minutes."
    >
      <form className="form" method="get">
        <TextInput name="email" type="email" label="E-mail address" autoComplete="email" autoFocus />
        <Button type="submit" variant="ink" size="lg">
          Send me a link
        </Button>
      </form>
    </AuthShell>
  ),
  error: () => (
    <PublicShell>
      <ErrorPage code="410" title="This credential was deleted." action={<VerifyBox />}>
        <p>Its issuer removed it, and nothing of it is kept here. Look another one up:</p>
      </ErrorPage>
    </PublicShell>
  ),
} as const;

export function isWholePage(view: string | undefined): view is keyof typeof WHOLE_PAGES {
  return view !== undefined && view in WHOLE_PAGES;
}
