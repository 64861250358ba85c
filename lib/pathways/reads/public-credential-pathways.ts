import { z } from "zod";
import { findActiveWith } from "../../../db/queries/pathways";
import { idSchema } from "../../core/ids";
import { publicRead } from "../../read";
import { findShown } from "../../verification/reads/get-public-credential";
import type { PublicProgress } from "../rules/public-progress";
import { progressOf } from "./progress-of";

/** The active pathways that a public credential belongs to, with its holder's progress; the one it completes comes first. */
export const publicCredentialPathways = publicRead(
  z.strictObject({ id: idSchema("credential") }),
  async ({ db, now }, { id }): Promise<PublicProgress[]> => {
    const { workspaceId, recipientId, achievement } = await findShown(db, id);
    const pathways = await findActiveWith(db, workspaceId, [achievement.id]);
    const views = await progressOf(db, { workspaceId, recipientId }, pathways, now, { inView: achievement.id });
    return views.sort(completionsFirst);
  },
);

function completionsFirst(a: PublicProgress, b: PublicProgress): number {
  if (a.role !== b.role) return a.role === "completion" ? -1 : 1;
  return a.name.localeCompare(b.name, "en");
}
