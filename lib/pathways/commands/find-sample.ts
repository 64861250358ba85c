import { listAudience } from "../../../db/queries/message-audience";
import { findProgress } from "../../../db/queries/pathway-progress";
import type { PathwayRow } from "../../../db/queries/pathways";
import type { Id } from "../../core/ids";
import type { ReadContext } from "../../read";
import { messageScope } from "./message-setting";

type Target = { achievementId: Id<"achievement">; groupId: Id<"group"> | null };
export type Sample = { id: Id<"recipient"> | null; name: string; email: string; earned: string[] };

/** Whom a preview is shown as: the person chosen, else the first who would be written to, else somebody invented. */
export async function findSample(
  context: Pick<ReadContext, "db" | "workspace" | "now">,
  pathway: PathwayRow,
  { achievementId, groupId }: Target,
  chosen?: Id<"recipient">,
): Promise<Sample> {
  const scope = messageScope(context, pathway, groupId);
  const [first] = chosen
    ? [{ id: chosen }]
    : await listAudience(context.db, scope, achievementId, { after: null, limit: 1 });
  const [person] = first ? await findProgress(context.db, scope, [first.id]) : [];
  if (!person)
    return {
      id: null,
      name: "Ada Lovelace",
      email: "ada@mail.example",
      earned: pathway.steps.slice(0, 1).filter((id) => id !== achievementId),
    };
  return { id: person.recipientId, name: person.name, email: person.email, earned: person.earned };
}
