import { z } from "zod";
import { type Shown, showOwn } from "../../../db/queries/own-credentials";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { ownCommand } from "../../own-command";
import { VISIBILITIES } from "../rules/vocabulary";

const MOST = 500;
const input = z.strictObject({
  /** Left out: all that are theirs. */
  ids: z.array(idSchema("credential")).min(1).max(MOST).optional(),
  visibility: z.enum(VISIBILITIES).optional(),
  showEvidence: z.boolean().optional(),
  onProfile: z.boolean().optional(),
});

/** A holder decides what strangers see of what they earned. Somebody else's credential is as unknown as a missing one. */
export const showOwnCredentials = ownCommand("credential.show", input, async ({ tx, userId }, { ids, ...change }) => {
  const rows = await showOwn(tx, userId, ids ? [...new Set(ids)] : null, change);
  if (ids && rows.length < new Set(ids).size) throw notFound("credential of yours");
  const changed = rows.filter(({ before }) => differs(before, change));
  return {
    value: { ids: changed.map(({ id }) => id) as Id<"credential">[] },
    audit: changed.map(({ id, workspaceId, recipientId, before }) => ({
      workspaceId,
      recipientId,
      subject: id,
      before,
      after: { ...before, ...change },
    })),
    events: [],
  };
});

function differs(before: Shown["before"], { visibility, showEvidence, onProfile }: Partial<Shown["before"]>): boolean {
  return (
    (visibility ?? before.visibility) !== before.visibility ||
    (showEvidence ?? before.showEvidence) !== before.showEvidence ||
    (onProfile ?? before.onProfile) !== before.onProfile
  );
}
