import { z } from "zod";
import { countAudience, listAudience } from "../../../db/queries/message-audience";
import { findPathway } from "../../../db/queries/pathways";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { type ReadContext, read } from "../../read";
import { messageScope } from "../commands/message-setting";

const target = {
  pathwayId: idSchema("pathway"),
  achievementId: idSchema("achievement"),
  groupId: idSchema("group").nullish(),
};
type Target = z.output<z.ZodObject<typeof target>>;
const DAYS = 7;

/** How many a message would go to now, and who of those who lack the step would get none. */
export const messageAudience = read("message.read", z.strictObject(target), async (context, input) => {
  const since = new Date(context.now.getTime() - DAYS * 86_400_000);
  const counts = await countAudience(context.db, await scopeOf(context, input), input.achievementId, since);
  return { ...counts, mailed: counts.lacking - counts.unsubscribed - counts.withoutAddress };
});

/** The same people by name. */
export const listMessageAudience = read(
  "message.read",
  z.strictObject({ ...target, ...pageInput }),
  async (context, { limit, cursor, ...input }) => {
    const after = decodeCursor(cursor, 2) as [string, string] | null;
    const rows = await listAudience(context.db, await scopeOf(context, input), input.achievementId, {
      after,
      limit: limit + 1,
    });
    return toPage(
      rows,
      limit,
      ({ sortName, ...person }) => person,
      (row) => [row.sortName, row.id],
    );
  },
);

async function scopeOf(context: ReadContext, { pathwayId, groupId }: Target) {
  const pathway = await findPathway(context.db, context.workspace.id, pathwayId);
  if (!pathway) throw notFound("pathway");
  return messageScope(context, pathway, groupId ?? null);
}
