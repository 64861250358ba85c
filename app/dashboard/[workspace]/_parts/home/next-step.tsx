import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { said } from "@/components/ui/said";
import { TrailMini } from "@/components/ui/trail";
import type { NextStep as Step } from "@/lib/insights/rules/best-next-step";
import type { routes } from "@/lib/routes";
import { nextStepWords } from "./words/next-step";

type To = ReturnType<typeof routes.dashboard>;
type Shown = { text: ReactNode; verb: string; href: string; figure?: ReactNode };
const mark = (text: string) => (
  <b>
    <bdi>{text}</bdi>
  </b>
);

/** The one thing most worth doing now. */
export function NextStep({ step, to }: { step: Step; to: To }) {
  const { text, verb, href, figure } = shown(step, to);
  return (
    <section className="best">
      <h2>{nextStepWords.title}</h2>
      <p>{text}</p>
      {figure && <div className="best-figure">{figure}</div>}
      <Button variant="ink" href={href}>
        {verb}
      </Button>
    </section>
  );
}

function shown(step: Step, to: To): Shown {
  switch (step.kind) {
    case "create-achievement":
      return { ...nextStepWords.createAchievement, href: to.newAchievement() };
    case "issue-first":
      return { ...nextStepWords.issueFirst, href: to.issueCredentials() };
    case "issue-drafts": {
      const { text, verb } = nextStepWords.issueDrafts;
      return { text: said(text(step.n, step.rest, mark)), verb: verb(step.n), href: to.releaseDrafts() };
    }
    case "raise-limit": {
      const { text, verb } = nextStepWords.raiseLimit;
      return { text: said(text(step.room, step.drafts, mark)), verb, href: to.limit() };
    }
    case "activate": {
      const { text, verb } = nextStepWords.activate;
      return {
        text: said(text(step.n, step.name, mark)),
        verb,
        href: to.confirmPathway(step.id, "activate"),
        figure: <TrailMini states={Array.from({ length: step.steps }, () => "earned" as const)} />,
      };
    }
    case "make-pathway": {
      const { text, verb, figure } = nextStepWords.makePathway;
      const trail = <TrailMini states={["not-yet", "not-yet", "not-yet"]} label={figure} />;
      return { text, verb, href: to.newPathway(), figure: trail };
    }
    case "choose-brand":
      return { ...nextStepWords.chooseBrand, href: to.brand() };
    case "invite":
      return { ...nextStepWords.invite, href: to.members() };
    case "help-on": {
      const { text, verb } = nextStepWords.helpOn;
      const href = to.newMessage(step.id, { missing: step.stepId });
      return { text: said(text(step.n, step.name, step.step, mark)), verb, href };
    }
  }
}
