import { AppLink } from "@/components/ui/app-link";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Trail } from "@/components/ui/trail";
import { getPathway } from "@/lib/pathways/reads/get-pathway";
import { recipientProgress } from "@/lib/pathways/reads/recipient-progress";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { waysWords as W } from "../../words";
import type { PersonPart } from "./person-part";

/** Where this person stands on each active pathway, and what is missing. */
export async function Pathways({ actor, slug, person }: PersonPart) {
  const { pathways } = await ask(recipientProgress, actor, { id: person.id });
  const to = routes.dashboard(slug);
  const shown = await Promise.all(
    pathways
      .slice(0, 20)
      .map(async (row) => ({ ...row, pathway: await ask(getPathway, actor, { id: row.pathwayId }) })),
  );
  return (
    <Section title={W.title}>
      {shown.length === 0 && <p className="text-ink-2">{W.none}</p>}
      <div className="grid gap-4">
        {shown.map(({ pathwayId, steps, completed, pathway }) => {
          const names = new Map(pathway.steps.map((step) => [step.achievementId, step.name]));
          const missing = steps.filter((step) => !step.earned);
          const marks = steps.map(({ achievementId, earned, expired }) => ({
            id: achievementId,
            name: names.get(achievementId) ?? "",
            state: expired ? ("expired" as const) : earned ? ("earned" as const) : ("not-yet" as const),
          }));
          return (
            <Panel pad key={pathwayId}>
              <div className="flex flex-wrap items-baseline justify-between gap-2 pb-4">
                <AppLink href={to.pathway(pathwayId)}>
                  <b>
                    <bdi>{pathway.name}</bdi>
                  </b>
                </AppLink>
                <span className="text-small text-ink-2">{completed ? W.completed : W.missing(missing.length)}</span>
              </div>
              <Trail
                label={W.trail(pathway.name, person.name)}
                steps={marks}
                completion={
                  pathway.completionAchievementId
                    ? { id: "completion", name: pathway.completionName ?? "", earned: completed }
                    : undefined
                }
              />
            </Panel>
          );
        })}
      </div>
    </Section>
  );
}
