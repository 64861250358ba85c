import type { z } from "zod";
import { type Db, getDb, transaction } from "../db/client";
import { insertAudit } from "../db/queries/audit";
import { insertEvents } from "../db/queries/outbox";
import { now as readClock } from "./clock";
import type { Id } from "./core/ids";
import { groupBy } from "./core/lists";
import { parseInput } from "./core/parse";
import type { DomainEvent } from "./governance/rules/outcome";
import { kickRelay } from "./relay";

/** Who is signed in: as themselves, not as a member of a workspace. */
export type Person = { id: Id<"user"> };
export type OwnOptions = { db?: Db; requestId?: string; now?: Date };
export type OwnContext = { tx: Db; userId: Id<"user">; now: Date };

/** A line in the trail of a workspace whose row it was; a person's own account leaves none. */
type OwnEntry = {
  workspaceId: Id<"workspace">;
  recipientId: Id<"recipient">;
  subject: string;
  action?: string;
  before?: unknown;
  after?: unknown;
};
type OwnOutcome<V> = { value: V; audit: OwnEntry[]; events: DomainEvent[] };

/** What a person does with what is theirs, by any door. */
export type OwnVerb<S extends z.ZodType = z.ZodType, V = unknown> = {
  (person: Person, raw: z.input<S>, options?: OwnOptions): Promise<V>;
  input?: S;
};

/**
 * The one way for a person to write to their own rows, in however many workspaces: parse → transaction → run → audit in
 * each workspace. What is theirs is asked of `db/queries/own-records.ts` alone: rows of an address that they have proven.
 */
export function ownCommand<S extends z.ZodType, V>(
  name: string,
  input: S,
  run: (context: OwnContext, input: z.output<S>) => Promise<OwnOutcome<V>>,
): OwnVerb<S, V> {
  const verb: OwnVerb<S, V> = async (person, raw, options = {}) => {
    const parsed = parseInput(input, raw);
    const { value, told } = await transaction(options.db ?? getDb(), async (tx) => {
      const now = options.now ?? (await readClock(tx));
      const outcome = await run({ tx, userId: person.id, now }, parsed);
      for (const [workspaceId, entries] of groupBy(outcome.audit, (entry) => entry.workspaceId))
        await insertAudit(tx, workspaceId, entries.map(lineOf(name, now, options.requestId)));
      await insertEvents(tx, null, outcome.events);
      return { value: outcome.value, told: outcome.events.length > 0 };
    });
    if (told) kickRelay();
    return value;
  };
  verb.input = input;
  return verb;
}

const lineOf = (name: string, at: Date, requestId?: string) => (entry: OwnEntry) => ({
  at,
  actorKind: "recipient",
  actorId: entry.recipientId,
  action: entry.action ?? name,
  subject: entry.subject,
  before: entry.before ?? null,
  after: entry.after ?? null,
  requestId: requestId ?? null,
});
