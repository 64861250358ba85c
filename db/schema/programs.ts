import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import {
  COMPONENT_KINDS,
  type ComponentKind,
  type Missing,
  NUDGE_SKIPS,
  type NudgeSkip,
  PROGRAM_RESULTS,
  PROGRAM_STATUSES,
  PROGRESS_SOURCES,
  PROGRESS_STATUSES,
  type ProgramResult,
  type ProgramStatus,
  type ProgressSource,
  type ProgressStatus,
} from "../../lib/programs/rules/vocabulary";
import { certifications } from "./certifications";
import { createdAt, day, id, instant, oneOf, refersTo, updatedAt, workspaceId } from "./columns";
import { courses } from "./courses";
import { credentials } from "./credentials";
import { workspaces } from "./governance";
import { recipients } from "./recipients";

export const programs = pgTable(
  "programs",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "program").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    status: text("status").$type<ProgramStatus>().notNull().default("draft"),
    startsOn: day("starts_on"),
    endsOn: day("ends_on"),
    certificationId: id("certification_id", "certification"),
    startedAt: instant("started_at"),
    /** When its end was asked for; from then on nothing of it changes until everybody has a result. */
    endedAt: instant("ended_at"),
    /** That instant's day in the workspace's zone: what its certificates are issued on. */
    endedOn: day("ended_on"),
    endJobId: id("end_job_id", "job"),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    refersTo(t, t.certificationId, certifications),
    index("programs_recent").on(t.workspaceId, t.createdAt, t.id),
    index("programs_certification")
      .on(t.workspaceId, t.certificationId, t.status)
      .where(sql`${t.certificationId} is not null`),
    check("programs_status", oneOf(t.status, PROGRAM_STATUSES)),
    check("programs_days", sql`${t.endsOn} >= ${t.startsOn}`),
    check("programs_ended", sql`(${t.status} = 'ended') = (${t.endedAt} is not null)`),
    check("programs_ended_on", sql`(${t.endedAt} is null) = (${t.endedOn} is null)`),
  ],
);

export const programComponents = pgTable(
  "program_components",
  {
    workspaceId: workspaceId(),
    id: id("id", "component").notNull(),
    programId: id("program_id", "program").notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    kind: text("kind").$type<ComponentKind>().notNull(),
    optional: boolean("optional").notNull().default(false),
    startsOn: day("starts_on"),
    dueOn: day("due_on"),
    /** A course of ours, whose word its progress is then. */
    courseId: id("course_id", "course"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("program_components_of_program").on(t.workspaceId, t.programId, t.id),
    refersTo(t, t.programId, programs).onDelete("cascade"),
    refersTo(t, t.courseId, courses),
    index("program_components_order").on(t.workspaceId, t.programId, t.position),
    index("program_components_course").on(t.workspaceId, t.courseId).where(sql`${t.courseId} is not null`),
    check("program_components_kind", oneOf(t.kind, COMPONENT_KINDS)),
    check("program_components_days", sql`${t.dueOn} >= ${t.startsOn}`),
    check("program_components_course_kind", sql`${t.courseId} is null or ${t.kind} = 'course'`),
  ],
);

/**
 * Who is in a program. The last five columns are a projection of their progress, kept by every transaction that changes it
 * (`db/queries/program-standing.ts`): with today's day they tell where somebody stands, at midnight too, without a sweep.
 */
export const programParticipants = pgTable(
  "program_participants",
  {
    workspaceId: workspaceId(),
    programId: id("program_id", "program").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    /** The group as which they were added. */
    groupId: id("group_id", "group"),
    addedAt: instant("added_at").notNull(),
    /** Taken out; their progress stays, for when they come back. */
    leftAt: instant("left_at"),
    /** Counted components that are not complete. */
    openCount: integer("open_count").notNull().default(0),
    /** Counted components with a status that fails. */
    failingCount: integer("failing_count").notNull().default(0),
    started: boolean("started").notNull().default(false),
    /** The first due day among the counted components that are open: before today means off track. */
    openDueOn: day("open_due_on"),
    /** The last due day among the counted components, with extensions. */
    expectedOn: day("expected_on"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.programId, t.recipientId] }),
    // group_id → groups, set null on delete of that column alone, which drizzle cannot say: migrations/0011.
    refersTo(t, t.programId, programs),
    refersTo(t, t.recipientId, recipients),
    index("program_participants_recipient").on(t.workspaceId, t.recipientId),
  ],
);

/** One participant's progress in one component; no row: not started, and due when the component is. */
export const programProgress = pgTable(
  "program_progress",
  {
    workspaceId: workspaceId(),
    programId: id("program_id", "program").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    componentId: id("component_id", "component").notNull(),
    status: text("status").$type<ProgressStatus>().notNull().default("not_started"),
    completedAt: instant("completed_at"),
    source: text("source").$type<ProgressSource>().notNull().default("facilitator"),
    /** An extension: the later day on which it is due for this participant. */
    dueOn: day("due_on"),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.programId, t.recipientId, t.componentId] }),
    foreignKey({
      columns: [t.workspaceId, t.programId, t.componentId],
      foreignColumns: [programComponents.workspaceId, programComponents.programId, programComponents.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.programId, t.recipientId],
      foreignColumns: [programParticipants.workspaceId, programParticipants.programId, programParticipants.recipientId],
    }),
    index("program_progress_component").on(t.workspaceId, t.componentId),
    check("program_progress_status", oneOf(t.status, PROGRESS_STATUSES)),
    check("program_progress_source", oneOf(t.source, PROGRESS_SOURCES)),
    check("program_progress_completed", sql`(${t.completedAt} is not null) = (${t.status} = 'complete')`),
  ],
);

/** How a program ended for one participant. A snapshot: later edits change nothing here, only a person's “Evaluate again”. */
export const programResults = pgTable(
  "program_results",
  {
    workspaceId: workspaceId(),
    programId: id("program_id", "program").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    result: text("result").$type<ProgramResult>().notNull(),
    missing: jsonb("missing").$type<Missing[]>().notNull().default([]),
    evaluatedAt: instant("evaluated_at").notNull(),
    /** As it was then; null: none was linked. */
    certificationId: id("certification_id", "certification"),
    certificationName: text("certification_name"),
    credentialId: id("credential_id", "credential"),
    /** The term that it earned, for the next one to go on from (`lib/certifications/rules/timing.ts`). */
    termEndsOn: day("term_ends_on"),
    anchorOn: day("anchor_on"),
    anchorPeriods: integer("anchor_periods"),
    termMonths: integer("term_months"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.programId, t.recipientId] }),
    refersTo(t, t.programId, programs),
    refersTo(t, t.recipientId, recipients),
    refersTo(t, t.certificationId, certifications),
    refersTo(t, t.credentialId, credentials),
    index("program_results_recipient").on(t.workspaceId, t.recipientId),
    index("program_results_credential").on(t.workspaceId, t.credentialId).where(sql`${t.credentialId} is not null`),
    check("program_results_result", oneOf(t.result, PROGRAM_RESULTS)),
  ],
);

/** A mail to participants who need one, as a facilitator wrote it; sent by a job. */
export const programNudges = pgTable(
  "program_nudges",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "nudge").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    jobId: id("job_id", "job").notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("program_nudges_recent").on(t.workspaceId, t.createdAt),
  ],
);

/** Whom a nudge is for, once each; `skipped`: why its sending passed them over. */
export const programNudgeRecipients = pgTable(
  "program_nudge_recipients",
  {
    workspaceId: workspaceId(),
    nudgeId: id("nudge_id", "nudge").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    programId: id("program_id", "program").notNull(),
    handledAt: instant("handled_at"),
    skipped: text("skipped").$type<NudgeSkip>(),
    mailId: id("mail_id", "mail"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.nudgeId, t.recipientId, t.programId] }),
    refersTo(t, t.nudgeId, programNudges),
    foreignKey({
      columns: [t.workspaceId, t.programId, t.recipientId],
      foreignColumns: [programParticipants.workspaceId, programParticipants.programId, programParticipants.recipientId],
    }),
    index("program_nudge_recipients_of").on(t.workspaceId, t.programId, t.recipientId),
    check("program_nudge_recipients_skipped", oneOf(t.skipped, NUDGE_SKIPS)),
  ],
);
