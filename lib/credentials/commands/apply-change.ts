import { type LockedCredential, setStatus, tombstone } from "../../../db/queries/credential-changes";
import { countIssued, lockRoom } from "../../../db/queries/usage";
import type { CommandContext } from "../../command";
import type { AuditEntry, DomainEvent } from "../../governance/rules/outcome";
import { BECOMES, type Change } from "../rules/change";
import { credentialsDeleted, credentialsReinstated, credentialsWithdrawn } from "../rules/events";
import { countsAgainstLimit } from "../rules/lifecycle";

type Applied = { audit: AuditEntry[]; events: DomainEvent[] };

/** Does one thing to credentials that are locked and that it fits: for a selection and for all that a filter finds. */
export async function applyChange(
  context: CommandContext,
  change: Change,
  rows: LockedCredential[],
  reason: string | null = null,
): Promise<Applied> {
  const ids = rows.map((row) => row.id);
  if (ids.length > 0) await save(context, change, rows, reason);
  const status = BECOMES[change];
  const audit = rows.map((row) => ({
    subject: row.id,
    action: `credential.${change}`,
    before: row.reason === null ? { status: row.status } : { status: row.status, reason: row.reason },
    after: reason === null ? { status } : { status, reason },
  }));
  return { audit, events: eventsOf(change, rows) };
}

async function save(
  { tx, workspace, now }: CommandContext,
  change: Change,
  rows: LockedCredential[],
  reason: string | null,
): Promise<void> {
  const ids = rows.map((row) => row.id);
  if (change !== "delete") {
    await setStatus(tx, workspace.id, ids, { status: BECOMES[change], reason }, now);
    return;
  }
  await tombstone(tx, workspace.id, ids, now);
  const freed = rows.filter((row) => countsAgainstLimit(row.status)).length;
  if (freed > 0 && (await lockRoom(tx, workspace.id)) !== null) await countIssued(tx, workspace.id, -freed);
}

function eventsOf(change: Change, rows: LockedCredential[]): DomainEvent[] {
  const ids = rows.map((row) => row.id);
  if (change === "reinstate") return credentialsReinstated(ids);
  if (change !== "delete") return credentialsWithdrawn(ids);
  const counted = rows.filter((row) => row.status === "issued" || row.status === "suspended").map((row) => row.id);
  return [...credentialsWithdrawn(counted), ...credentialsDeleted(ids)];
}
