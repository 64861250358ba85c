import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { count, formatNumber } from "@/components/ui/format";
import { TrailMini } from "@/components/ui/trail";
import type { NextStep as Step } from "@/lib/insights/rules/best-next-step";
import type { routes } from "@/lib/routes";

type To = ReturnType<typeof routes.dashboard>;
type Shown = { text: ReactNode; verb: string; href: string; figure?: ReactNode };
const is = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** The one thing most worth doing now. */
export function NextStep({ step, to }: { step: Step; to: To }) {
  const { text, verb, href, figure } = shown(step, to);
  return (
    <section className="best">
      <h2>Best next step</h2>
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
      return {
        text: "Everything begins with what can be earned. Say what it is called and how you know that somebody earned it.",
        verb: "Create an achievement",
        href: to.newAchievement(),
      };
    case "issue-first":
      return {
        text: "Your achievement is ready to be earned. A name and an address are enough to issue the first credential.",
        verb: "Issue a credential",
        href: to.issueCredentials(),
      };
    case "issue-drafts":
      return {
        text: (
          <>
            <b>{count(step.n, "draft")}</b> can go out now, the oldest first.{" "}
            {step.rest > 0 ? `${formatNumber(step.rest)} more ${is(step.rest, "waits", "wait")} for room. ` : ""}
            See what issuing {is(step.n, "it", "them")} does before it happens.
          </>
        ),
        verb: `Issue ${count(step.n, "draft")}`,
        href: to.releaseDrafts(),
      };
    case "raise-limit":
      return {
        text: (
          <>
            {step.room === 0 ? "There is no room left under your limit. " : ""}
            {step.room > 0 ? (
              <>
                There is room for only <b>{count(step.room, "more credential")}</b>.{" "}
              </>
            ) : null}
            {step.drafts > 0
              ? `${count(step.drafts, "draft")} ${is(step.drafts, "waits", "wait")} for it.`
              : "What is issued beyond it waits as a draft."}
          </>
        ),
        verb: "Look at the limit",
        href: to.limit(),
      };
    case "activate":
      return {
        text: (
          <>
            {count(step.n, "person", "people")} already {is(step.n, "meets", "meet")} every step of <b>{step.name}</b>.
            See what activating it would issue, and to whom.
          </>
        ),
        verb: "Preview activation",
        href: to.confirmPathway(step.id, "activate"),
        figure: <TrailMini states={Array.from({ length: step.steps }, () => "earned" as const)} />,
      };
    case "make-pathway":
      return {
        text: "String your achievements into a pathway: whoever earns every step is given the completion by itself.",
        verb: "Draw a pathway",
        href: to.newPathway(),
        figure: <TrailMini states={["not-yet", "not-yet", "not-yet"]} label="Three steps, then the completion" />,
      };
    case "choose-brand":
      return {
        text: "Certificates, public pages and mails still wear Waymark’s colour. Give them your logo and yours.",
        verb: "Choose a brand",
        href: to.brand(),
      };
    case "invite":
      return {
        text: "You are alone here. Invite somebody, so that credentials go out while you are away.",
        verb: "Invite a member",
        href: to.members(),
      };
    case "help-on":
      return {
        text: (
          <>
            {count(step.n, "person", "people")} on <b>{step.name}</b> {is(step.n, "lacks", "lack")} <b>{step.step}</b>,
            more than any other step. A few words may help them on.
          </>
        ),
        verb: "Write to them",
        href: to.newMessage(step.id, { missing: step.stepId }),
      };
  }
}
