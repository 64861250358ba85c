import { Send, TrendingDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import { formatNumber, formatPercent } from "@/components/ui/format";
import { said } from "@/components/ui/said";
import { TrailFunnel } from "@/components/ui/trail-funnel";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import type { PathwayOverview } from "@/lib/pathways/reads/pathway-analytics";
import { largestDrop } from "@/lib/pathways/rules/drops";
import { definitionWords, figureWords as words } from "../words/pages";

type Props = {
  pathway: PathwayView;
  figures: PathwayOverview;
  /** Leads to an achievement. */
  achievementHref: (id: string) => string;
  /** Leads to those who lack a step. */
  hrefOf: (achievementId: string) => string;
  /** Leads to a message to them; null where this member may not send any. */
  writeTo: ((achievementId: string) => string) | null;
};

/** The pathway as one figure: its numbers, how many hold each step, and the trail as the base line. */
export function PathwayFigure({ pathway, figures, achievementHref, hrefOf, writeTo }: Props) {
  const { totalRecipients, completed } = figures;
  const { completionAchievementId: completion, completionName } = pathway;
  const steps = pathway.steps.map(({ achievementId, name }, index) => ({
    id: achievementId,
    name,
    nameHref: achievementHref(achievementId),
    recipients: figures.steps[index]?.recipients ?? 0,
    href: hrefOf(achievementId),
  }));
  const drop = largestDrop(steps);
  return (
    <TrailFunnel
      label={words.label}
      total={totalRecipients}
      stats={statsOf(figures)}
      steps={steps}
      completion={{
        id: "completion",
        name: completionName ?? words.completion,
        nameHref: completion ? achievementHref(completion) : undefined,
        recipients: completed,
      }}
      hint={
        drop && (
          <>
            <TrendingDown aria-hidden />
            <p>{said(words.drop(<bdi>{drop.to.name}</bdi>, drop.fewer, <bdi>{drop.from.name}</bdi>))}</p>
            <span className="acts">
              <Button size="sm" href={drop.to.href}>
                {words.seeWho}
              </Button>
              {writeTo && (
                <Button size="sm" icon={<Send aria-hidden />} href={writeTo(drop.to.id)}>
                  {words.write}
                </Button>
              )}
            </span>
          </>
        )
      }
    />
  );
}

function statsOf({ totalRecipients, inProgress, completed, completionRate, recent }: PathwayOverview) {
  return [
    { label: words.total, value: totalRecipients, definition: definitionWords.total, note: words.totalNote },
    { label: words.inProgress, value: inProgress, definition: definitionWords.inProgress, note: words.inProgressNote },
    {
      label: words.completed,
      value: completed,
      definition: definitionWords.completed,
      change: recent > 0 ? { by: formatNumber(recent), direction: "up" as const } : undefined,
      note: recent > 0 ? words.recently : words.completedNote,
    },
    {
      label: words.rate,
      value: formatPercent(completionRate, 1).replace("%", ""),
      unit: "%",
      definition: definitionWords.rate,
      note: words.rateNote,
    },
  ];
}
