import type { Metadata } from "next";
import { Hero, PublicSection, PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { Trail } from "@/components/ui/trail";
import { routes } from "@/lib/routes";
import { homeWords as words } from "./words";

export const metadata: Metadata = { title: { absolute: words.title } };

export default function HomePage() {
  return (
    <PublicShell
      nav={
        <>
          <AppLink className="wide-only" href={routes.verify()}>
            {words.verify}
          </AppLink>
          <Button href={routes.signIn()}>{words.signIn}</Button>
        </>
      }
    >
      <Hero seed="waymark">
        <h1 className="d1 hero-size">{words.promise}</h1>
        <p className="prose">{words.lede}</p>
        <VerifyBox />
      </Hero>
      <div className="pub">
        <PublicSection title={words.pathways} description={words.pathwaysHelp}>
          <Trail
            label={words.example}
            ground="canvas"
            steps={words.exampleSteps.map((name, i) => ({ id: name, name, state: i < 3 ? "earned" : "next" }))}
            completion={{ id: "done", name: words.exampleCompletion, note: words.exampleNote }}
          />
        </PublicSection>
        <PublicSection title={words.everyone}>
          <div className="audience">
            <div>
              <h3>{words.issuers}</h3>
              <p>
                {words.issuersText}{" "}
                <AppLink className="link" href={routes.dashboards()}>
                  {words.openDashboard}
                </AppLink>
              </p>
            </div>
            <div>
              <h3>{words.holders}</h3>
              <p>{words.holdersText}</p>
            </div>
            <div>
              <h3>{words.verifiers}</h3>
              <p>{words.verifiersText}</p>
            </div>
          </div>
        </PublicSection>
      </div>
    </PublicShell>
  );
}
