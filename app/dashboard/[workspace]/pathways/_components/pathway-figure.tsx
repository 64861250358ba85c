import { Send, TrendingDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import { formatNumber, formatPercent } from "@/components/ui/format";
import { TrailFunnel } from "@/components/ui/trail-funnel";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import type { PathwayOverview } from "@/lib/pathways/reads/pathway-analytics";
import { largestDrop } from "@/lib/pathways/rules/drops";
import { DEFINITIONS } from "./words";

type Props = {
  pathway: PathwayView;
  figures: PathwayOverview;
  /** Leads to those who lack a step. */
  hrefOf: (achievementId: string) => string;
  /** Leads to a message to them; null where this member may not send any. */
  writeTo: ((achievementId: string) => string) | null;
};

/** The pathway as one figure: its numbers, how many hold each step, and the trail as the base line. */
export function PathwayFigure({ pathway, figures, hrefOf, writeTo }: Props) {
  const { totalRecipients, inProgress, completed, completionRate, recent } = figures;
  const steps = pathway.steps.map(({ achievementId, name }, index) => ({
    id: achievementId,
    name,
    recipients: figures.steps[index]?.recipients ?? 0,
    href: hrefOf(achievementId),
  }));
  const drop = largestDrop(steps);
  return (
    <TrailFunnel
      label="Trail and funnel"
      total={totalRecipients}
      stats={[
        {
          label: "Total recipients",
          value: totalRecipients,
          definition: DEFINITIONS.total,
          note: "hold at least one step",
        },
        {
          label: "In progress",
          value: inProgress,
          definition: DEFINITIONS.inProgress,
          note: "have begun, not completed",
        },
        {
          label: "Completed",
          value: completed,
          definition: DEFINITIONS.completed,
          change: recent > 0 ? { by: formatNumber(recent), direction: "up" } : undefined,
          note: recent > 0 ? "in the last 7 days" : "hold every step",
        },
        {
          label: "Completion rate",
          value: formatPercent(completionRate, 1).replace("%", ""),
          unit: "%",
          definition: DEFINITIONS.rate,
          note: "of all who began",
        },
      ]}
      steps={steps}
      completion={{ id: "completion", name: pathway.completionName ?? "Completion", recipients: completed }}
      hint={
        drop && (
          <>
            <TrendingDown aria-hidden />
            <p>
              The largest drop is before <b>{drop.to.name}</b>: {formatNumber(drop.fewer)} fewer people hold it than
              hold {drop.from.name}.
            </p>
            <span className="acts">
              <Button size="sm" href={drop.to.href}>
                See who does not
              </Button>
              {writeTo && (
                <Button size="sm" icon={<Send aria-hidden />} href={writeTo(drop.to.id)}>
                  Write to those without it
                </Button>
              )}
            </span>
          </>
        )
      }
    />
  );
}
