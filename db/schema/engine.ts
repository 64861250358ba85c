import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";

/** The embedded job engine's own tables. Instants are milliseconds since 1970: the engine computes with them and shows none. */
export const engineSchema = pgSchema("inngest_embedded");
const millis = (name: string) => doublePrecision(name);

/** The order in which steps ended: the SDK replays a function along it. */
export const engineStepOrder = engineSchema.sequence("step_order");

export const engineRuns = engineSchema.table(
  "run",
  {
    id: text("id").primaryKey(),
    fn: text("fn").notNull(),
    /** Whose event started it; null for schedules. The page of runs shows a workspace its own. */
    workspaceId: text("workspace_id"),
    /** What makes a second run of the same event impossible; null where nothing does, or once it has lapsed. */
    idempotency: text("idempotency"),
    concurrencyKey: text("concurrency_key").notNull(),
    events: jsonb("events").notNull(),
    status: text("status").$type<"running" | "completed" | "failed" | "cancelled">().notNull().default("running"),
    /** Parallel steps that have not ended; the branch that brings it to 0 queues the next call. */
    pending: integer("pending").notNull().default(0),
    requestVersion: integer("request_version").notNull().default(-1),
    output: jsonb("output"),
    invokedByRun: text("invoked_by_run"),
    invokedByStep: text("invoked_by_step"),
    retryOf: text("retry_of"),
    startedAt: millis("started_at").notNull(),
    endedAt: millis("ended_at"),
  },
  (t) => [
    unique("run_idempotency").on(t.fn, t.idempotency),
    index("run_live").on(t.fn).where(sql`${t.status} = 'running'`),
    index("run_recent").on(t.workspaceId, t.id),
    index("run_troubled").on(t.workspaceId, t.status, t.id).where(sql`${t.status} in ('failed', 'cancelled')`),
    index("run_ended").on(t.endedAt).where(sql`${t.endedAt} is not null`),
    index("run_lapsing").on(t.startedAt).where(sql`${t.idempotency} is not null`),
  ],
);

const runId = () => text("run_id").notNull();

export const engineSteps = engineSchema.table(
  "step",
  {
    runId: runId().references(() => engineRuns.id, { onDelete: "cascade" }),
    id: text("id").notNull(),
    ordinal: bigint("ordinal", { mode: "number" }),
    op: text("op").notNull(),
    name: text("name").notNull(),
    done: boolean("done").notNull().default(false),
    /** `{ data }` or `{ error }`, as the SDK wants it back. */
    value: jsonb("value"),
    attempts: integer("attempts").notNull().default(0),
    endedAt: millis("ended_at"),
  },
  (t) => [primaryKey({ columns: [t.runId, t.id] })],
);

/** What is to be done next; gone when done. `lease` names the process and call that has it. */
export const engineJobs = engineSchema.table(
  "job",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    key: text("key").notNull().unique(),
    runId: runId().references(() => engineRuns.id, { onDelete: "cascade" }),
    fn: text("fn").notNull(),
    concurrencyKey: text("concurrency_key").notNull(),
    kind: text("kind").$type<"discover" | "step" | "sleep" | "timeout" | "announce">().notNull(),
    stepId: text("step_id"),
    dueAt: millis("due_at").notNull(),
    attempt: integer("attempt").notNull().default(0),
    /** How often a process died with this job in its hands, in a row. */
    crashes: integer("crashes").notNull().default(0),
    /** Calls in a row that brought nothing new. */
    idle: integer("idle").notNull().default(0),
    again: boolean("again").notNull().default(false),
    lease: text("lease"),
    error: jsonb("error"),
  },
  (t) => [
    index("job_due").on(t.dueAt, t.id).where(sql`${t.lease} is null`),
    index("job_leased").on(t.lease).where(sql`${t.lease} is not null`),
    index("job_run").on(t.runId),
  ],
);

export const engineWaits = engineSchema.table(
  "wait",
  { runId: runId(), stepId: text("step_id").notNull(), event: text("event").notNull(), expression: text("expression") },
  (t) => [
    primaryKey({ columns: [t.runId, t.stepId] }),
    foreignKey({ columns: [t.runId], foreignColumns: [engineRuns.id] }).onDelete("cascade"),
    index("wait_event").on(t.event),
  ],
);

export const engineCrons = engineSchema.table(
  "cron",
  { fn: text("fn").notNull(), expression: text("expression").notNull(), nextAt: millis("next_at").notNull() },
  (t) => [primaryKey({ columns: [t.fn, t.expression] })],
);
