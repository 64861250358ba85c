import { findAchievements } from "../../../db/queries/achievements";
import type { ToNotify } from "../../../db/queries/issued-mails";
import { findProgress, type ProgressRow } from "../../../db/queries/pathway-progress";
import { findActiveWith, type PathwayRow } from "../../../db/queries/pathways";
import type { CommandContext } from "../../command";
import type { Id } from "../../core/ids";
import { env } from "../../env";
import { routes } from "../../routes";
import { type MailWay, mailWay } from "../rules/mail-way";

type A = Id<"achievement">;
type Place = { name: string; url: string | null };
/** What a credential is to the active pathways, in the words of a mail. */
export type Ways = {
  stepOf: (row: ToNotify) => MailWay[];
  completionOf: (row: ToNotify) => { name: string; url: string; steps: string[] } | null;
};

/** More pathways than these of one chunk's achievements are not looked at: a mail names three. */
const MOST_PATHWAYS = 20;

/** One query for each pathway, whoever many people there are. */
export async function findWays({ tx, workspace, now }: CommandContext, rows: ToNotify[]): Promise<Ways> {
  const ids = [...new Set(rows.map((row) => row.achievementId))];
  const pathways = (await findActiveWith(tx, workspace.id, ids)).slice(0, MOST_PATHWAYS);
  const steps = [...new Set(pathways.flatMap((pathway) => pathway.steps))];
  const found = await findAchievements(tx, workspace.id, steps);
  const places = new Map<A, Place>(
    found.map(({ id, name, status }) => {
      const url = status === "published" ? env.baseUrl + routes.issuerAchievement(workspace.slug, id) : null;
      return [id, { name, url }];
    }),
  );
  const addressOf = ({ id }: PathwayRow) => env.baseUrl + routes.issuerPathway(workspace.slug, id);
  const progress = new Map<string, Map<string, ProgressRow>>();
  for (const pathway of pathways) {
    const people = rows.filter((row) => pathway.steps.includes(row.achievementId)).map((row) => row.recipientId);
    const scope = { ...pathway, workspaceId: workspace.id, pathwayId: pathway.id, now };
    const theirs = await findProgress(tx, scope, [...new Set(people)]);
    progress.set(pathway.id, new Map(theirs.map((row) => [row.recipientId, row])));
  }
  return {
    stepOf: ({ achievementId, recipientId }) =>
      pathways.flatMap((pathway) => {
        const theirs = progress.get(pathway.id)?.get(recipientId);
        if (!theirs || !pathway.steps.includes(achievementId)) return [];
        const { name, steps } = pathway;
        return [mailWay({ name, url: addressOf(pathway), steps, achievementId, progress: theirs, places })];
      }),
    completionOf: ({ sourceKind, sourceId, achievementId }) => {
      const by = pathways.find((each) => each.id === sourceId && each.completionAchievementId === achievementId);
      if (sourceKind !== "pathway" || !by) return null;
      return { name: by.name, url: addressOf(by), steps: by.steps.map((id) => places.get(id)?.name ?? "") };
    },
  };
}
