import type { Metadata } from "next";
import { Hero, PublicSection, PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { Trail } from "@/components/ui/trail";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: { absolute: "Waymark: credentials anyone can check" } };

const STEPS = ["Data Literacy", "Cataloguing", "Quality & Lineage", "Privacy in Practice"];

export default function HomePage() {
  return (
    <PublicShell
      nav={
        <>
          <AppLink className="wide-only" href={routes.verify()}>
            Verify
          </AppLink>
          <Button href={routes.signIn()}>Sign in</Button>
        </>
      }
    >
      <Hero seed="waymark">
        <h1 className="d1 hero-size">Credentials anyone can check, and pathways that award themselves.</h1>
        <p className="prose">
          Organisations issue certificates here and string them into pathways. Whoever earns the last step gets the
          completion certificate by itself. Whoever sees one can check it in a moment, without an account.
        </p>
        <VerifyBox />
      </Hero>
      <div className="pub">
        <PublicSection
          title="Pathways"
          description="Hold every step, in any order, and the last one is awarded by itself."
        >
          <Trail
            label="An example: three of four steps earned"
            ground="canvas"
            steps={STEPS.map((name, i) => ({ id: name, name, state: i < 3 ? "earned" : "next" }))}
            completion={{ id: "done", name: "Certified Data Steward", note: "Awarded with the last step" }}
          />
        </PublicSection>
        <PublicSection title="For everyone involved">
          <div className="audience">
            <div>
              <h3>Who issues</h3>
              <p>
                Define what can be earned, issue to one person or to a file of thousands, and let pathways do the rest.{" "}
                <AppLink className="link" href={routes.dashboards()}>
                  Open the dashboard
                </AppLink>
              </p>
            </div>
            <div>
              <h3>Who earns</h3>
              <p>A page and a certificate for each credential, to print, to send, or to add to a profile.</p>
            </div>
            <div>
              <h3>Who verifies</h3>
              <p>
                The page shows the issuer’s own record as it is at that moment: valid, expired, on hold, withdrawn or
                replaced.
              </p>
            </div>
          </div>
        </PublicSection>
      </div>
    </PublicShell>
  );
}
