import type { z } from "zod";
import { type Db, getDb, transaction } from "../db/client";
import { insertRecord } from "../db/queries/record";
import { findWorkspace } from "../db/queries/workspaces";
import { now as readClock } from "./clock";
import { DomainError, notFound } from "./core/errors";
import { parseInput } from "./core/parse";
import type { AuditEntry, Outcome } from "./governance/rules/outcome";
import { type Actor, can, type Permission } from "./governance/rules/permissions";
import type { Workspace } from "./governance/rules/workspace";
import { kickRelay } from "./relay";

export type CommandContext = { tx: Db; workspace: Workspace; actor: Actor; now: Date };
export type Command<S extends z.ZodType = z.ZodType, V = unknown> = {
  kind: "command";
  name: string;
  permission: Permission;
  input: S;
  run: (context: CommandContext, input: z.output<S>) => Promise<Outcome<V>>;
};
/** `workspace`: the actor's, where the door has looked it up already. */
export type ExecuteOptions = { db?: Db; workspace?: Workspace; requestId?: string; now?: Date };

/** The one way to write. `name` is the audit action; `permission` one row of the table of permissions. */
export function command<S extends z.ZodType, V>(
  name: string,
  permission: Permission,
  input: S,
  run: (context: CommandContext, input: z.output<S>) => Promise<Outcome<V>>,
): Command<S, V> {
  return { kind: "command", name, permission, input, run };
}

/** parse → authorise → transaction → run → audit + outbox → tell the relay. Throws DomainError; nothing is half-written. */
export async function execute<S extends z.ZodType, V>(
  verb: Command<S, V>,
  actor: Actor,
  raw: z.input<S>,
  options: ExecuteOptions = {},
): Promise<V> {
  authorise(actor, verb.permission);
  const input = parseInput(verb.input, raw);
  const db = options.db ?? getDb();
  const { value, told } = await transaction(db, async (tx) => {
    const workspace = options.workspace ?? (await findWorkspace(tx, actor.workspaceId));
    if (!workspace) throw notFound("workspace");
    const now = options.now ?? (await readClock(tx));
    const outcome = await verb.run({ tx, workspace, actor, now }, input);
    await record(tx, verb.name, actor, outcome, now, options.requestId);
    return { value: outcome.value, told: outcome.events.length > 0 };
  });
  if (told) kickRelay();
  return value;
}

export function authorise(actor: Actor, permission: Permission): void {
  if (can(actor, permission)) return;
  const why =
    actor.kind === "api_key"
      ? "This API key lacks the scope for that."
      : "Your role does not allow that. Ask an owner of the workspace.";
  throw new DomainError("forbidden", why);
}

export function actorId(actor: Actor): string {
  if (actor.kind === "member") return actor.memberId;
  return actor.kind === "api_key" ? actor.apiKeyId : actor.job;
}

async function record<V>(
  tx: Db,
  name: string,
  actor: Actor,
  outcome: Outcome<V>,
  now: Date,
  requestId?: string,
): Promise<void> {
  const entries: AuditEntry[] = Array.isArray(outcome.audit) ? outcome.audit : [outcome.audit];
  const rows = entries.map((entry) => ({
    at: now,
    actorKind: actor.kind,
    actorId: actorId(actor),
    action: entry.action ?? name,
    subject: entry.subject,
    before: entry.before ?? null,
    after: entry.after ?? null,
    requestId: requestId ?? null,
  }));
  await insertRecord(tx, actor.workspaceId, rows, outcome.events);
}
