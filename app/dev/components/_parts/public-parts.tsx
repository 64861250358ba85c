import { BadgeCheck } from "lucide-react";
import { ErrorPage } from "@/components/layout/error-page";
import { Hero } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";

export function PublicParts() {
  return (
    <Section title="Public pages">
      <div className="panel">
        <Hero seed="ws_northlight">
          <p className="mb-3.5 flex items-center gap-2 text-small text-ink-2">
            <BadgeCheck className="text-accent" aria-hidden />
            Verified issuer, northlight.example
          </p>
          <h2 className="d1 hero-size">Practical training for people who look after data, sites and one another.</h2>
          <p className="prose">
            Northlight Academy has taught in Bergen and online since 2011. Every credential on this page can be checked
            by anyone, without an account.
          </p>
          <VerifyBox button="Find" label="A holder, credential or id" />
        </Hero>
        <ErrorPage code="404" title="There is nothing at this address." action={<Button href="/">To the start</Button>}>
          <p>The link may be cut short. Copy it again from where you found it, or look the credential up.</p>
        </ErrorPage>
      </div>
    </Section>
  );
}
