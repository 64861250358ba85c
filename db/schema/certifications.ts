import { sql } from "drizzle-orm";
import { boolean, check, index, integer, numeric, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import {
  CERTIFICATION_STATUSES,
  type CertificationStatus,
  EARNED_BY,
  type EarnedBy,
  RENEWAL_ANCHORS,
  type RenewalAnchor,
  type RenewalMonths,
  VIAS,
  type Via,
} from "../../lib/certifications/rules/vocabulary";
import { createdAt, day, id, instant, oneOf, refersTo, updatedAt, workspaceId } from "./columns";
import { courses } from "./courses";
import { achievements, credentials } from "./credentials";
import { workspaces } from "./governance";
import { groups, recipients } from "./recipients";

export const certifications = pgTable(
  "certifications",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "certification").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    /** Assigned, evaluated and reported, and never visible to the learner. */
    invisible: boolean("invisible").notNull().default(false),
    status: text("status").$type<CertificationStatus>().notNull().default("draft"),
    earnedBy: text("earned_by").$type<EarnedBy>().notNull().default("courses"),
    achievementId: id("achievement_id", "achievement"),
    effectiveFrom: day("effective_from"),
    /** Only of those that are earned once. */
    dueOn: day("due_on"),
    gracePeriodDays: integer("grace_period_days").notNull().default(0),
    renewalMonths: integer("renewal_months").$type<RenewalMonths>(),
    renewalAnchor: text("renewal_anchor").$type<RenewalAnchor>().notNull().default("expiry"),
    /** `fixed` only: who completes with fewer days than this left in the period is done for the next one too. */
    minActiveDays: integer("min_active_days").notNull().default(0),
    validityMonths: integer("validity_months"),
    minimumPassingGrade: numeric("minimum_passing_grade", { precision: 7, scale: 4, mode: "number" })
      .notNull()
      .default(80),
    version: integer("version").notNull().default(1),
    publishedAt: instant("published_at"),
    retiredAt: instant("retired_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    refersTo(t, t.achievementId, achievements),
    index("certifications_recent").on(t.workspaceId, t.createdAt, t.id),
    check("certifications_status", oneOf(t.status, CERTIFICATION_STATUSES)),
    check("certifications_earned_by", oneOf(t.earnedBy, EARNED_BY)),
    check("certifications_anchor", oneOf(t.renewalAnchor, RENEWAL_ANCHORS)),
    check("certifications_renewal", sql`${t.renewalMonths} in (1, 3, 6, 12)`),
    check(
      "certifications_due",
      sql`${t.dueOn} is null or (${t.renewalMonths} is null and ${t.dueOn} >= coalesce(${t.effectiveFrom}, ${t.dueOn}))`,
    ),
    check(
      "certifications_grace",
      sql`${t.gracePeriodDays} between 0 and 3650 and ${t.minActiveDays} between 0 and 366`,
    ),
    check("certifications_validity", sql`${t.validityMonths} > 0`),
    check("certifications_minimum", sql`${t.minimumPassingGrade} between 0 and 100`),
  ],
);

export const certificationCourses = pgTable(
  "certification_courses",
  {
    workspaceId: workspaceId(),
    certificationId: id("certification_id", "certification").notNull(),
    position: integer("position").notNull(),
    courseId: id("course_id", "course").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.certificationId, t.courseId] }),
    index("certification_courses_course").on(t.workspaceId, t.courseId),
    refersTo(t, t.certificationId, certifications).onDelete("cascade"),
    refersTo(t, t.courseId, courses),
  ],
);

export const certificationGroups = pgTable(
  "certification_groups",
  {
    workspaceId: workspaceId(),
    certificationId: id("certification_id", "certification").notNull(),
    groupId: id("group_id", "group").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.certificationId, t.groupId] }),
    index("certification_groups_group").on(t.workspaceId, t.groupId),
    refersTo(t, t.certificationId, certifications).onDelete("cascade"),
    refersTo(t, t.groupId, groups).onDelete("cascade"),
  ],
);

/** One recipient's duty. One row for ever: who leaves and comes back goes on with it. */
export const assignments = pgTable(
  "assignments",
  {
    workspaceId: workspaceId(),
    id: id("id", "assignment").notNull(),
    certificationId: id("certification_id", "certification").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    via: text("via").$type<Via>().notNull(),
    assignedAt: instant("assigned_at").notNull(),
    /** The later of the day of assignment and the certification's effective-from. */
    startsOn: day("starts_on").notNull(),
    /** As the certification had it then. */
    graceDays: integer("grace_days").notNull(),
    /** The round that is open or was the last. */
    cycle: integer("cycle").notNull().default(1),
    /** Left the group, or was taken out, before completing. */
    endedAt: instant("ended_at"),
    /** When the days next change something here: the start, a reminder, an opening, an end. Null: nothing is to come. */
    nextAt: instant("next_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("assignments_once").on(t.workspaceId, t.certificationId, t.recipientId),
    index("assignments_recipient").on(t.workspaceId, t.recipientId),
    index("assignments_due").on(t.nextAt, t.workspaceId, t.id).where(sql`${t.nextAt} is not null`),
    refersTo(t, t.certificationId, certifications),
    refersTo(t, t.recipientId, recipients),
    check("assignments_via", oneOf(t.via, VIAS)),
  ],
);

/** One round of an assignment. Rounds that are over stay as they were. */
export const cycles = pgTable(
  "cycles",
  {
    workspaceId: workspaceId(),
    assignmentId: id("assignment_id", "assignment").notNull(),
    cycle: integer("cycle").notNull(),
    certificationId: id("certification_id", "certification").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    opensOn: day("opens_on").notNull(),
    /** The first day whose grades count: in the first round, the grace before the start. */
    countsFrom: day("counts_from").notNull(),
    /** The last day in time: the certification's due day, or the end of the term before. */
    dueOn: day("due_on"),
    completedAt: instant("completed_at"),
    completedOn: day("completed_on"),
    /** The last day of the term that it earned; null: without end. */
    termEndsOn: day("term_ends_on"),
    /** The term is the k-th period of so many months from this day: no drift from clamped month ends. */
    anchorOn: day("anchor_on"),
    anchorPeriods: integer("anchor_periods"),
    termMonths: integer("term_months"),
    credentialId: id("credential_id", "credential"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.assignmentId, t.cycle] }),
    index("cycles_terms").on(t.workspaceId, t.certificationId, t.termEndsOn, t.assignmentId),
    index("cycles_recipient").on(t.workspaceId, t.recipientId),
    refersTo(t, t.assignmentId, assignments),
    refersTo(t, t.credentialId, credentials),
    check("cycles_completed", sql`(${t.completedAt} is null) = (${t.completedOn} is null)`),
    check("cycles_window", sql`${t.countsFrom} <= ${t.opensOn}`),
  ],
);

/** A reminder that was due: sent, or passed over since a nearer one was due too. Once for each round and number of days. */
export const certificationReminders = pgTable(
  "certification_reminders",
  {
    workspaceId: workspaceId(),
    assignmentId: id("assignment_id", "assignment").notNull(),
    cycle: integer("cycle").notNull(),
    daysBefore: integer("days_before").notNull(),
    at: instant("at").notNull(),
    mailId: id("mail_id", "mail"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.assignmentId, t.cycle, t.daysBefore] }),
    refersTo(t, t.assignmentId, assignments),
  ],
);
