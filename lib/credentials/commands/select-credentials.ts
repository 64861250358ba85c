import { z } from "zod";
import { type LockedCredential, lockCredentials } from "../../../db/queries/credential-changes";
import { lockHolders } from "../../../db/queries/holders";
import type { CommandContext } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { allows, refusal, type Verb } from "../rules/lifecycle";

export const MAX_SELECTED = 1000;

/** `skipOthers`: leave alone what the verb does not fit (bulk actions); otherwise one misfit refuses all. */
export const selection = {
  ids: z.array(idSchema("credential")).min(1).max(MAX_SELECTED),
  skipOthers: z.boolean().default(false),
};

export type Changed = { changed: string[]; skipped: number };

/** These look at what else the person holds: the person is held first, as wherever credentials are placed. */
const PLACES = new Set<Verb>(["issue", "issueAgain"]);

/** Locks the selected credentials and keeps those that the verb fits. Unknown ids are `not_found`. */
export async function selectFor(
  { tx, workspace }: CommandContext,
  verb: Verb,
  { ids, skipOthers }: { ids: LockedCredential["id"][]; skipOthers: boolean },
): Promise<LockedCredential[]> {
  const unique = [...new Set(ids)];
  if (PLACES.has(verb)) await lockHolders(tx, workspace.id, unique);
  const rows = await lockCredentials(tx, workspace.id, unique);
  if (rows.length < unique.length && !skipOthers) throw notFound("credential");
  const misfit = rows.find((row) => !allows(verb, row.status));
  if (misfit && !skipOthers)
    throw new DomainError(misfit.status === "deleted" ? "gone" : "conflict", refusal(verb, misfit.status));
  return rows.filter((row) => allows(verb, row.status));
}
