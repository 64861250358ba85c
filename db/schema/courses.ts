import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { StoredMapping } from "../../lib/courses/rules/grade-columns";
import {
  COMPLETION_RULES,
  COURSE_STATUSES,
  type CompletionRule,
  type CourseStatus,
  DISPLAY_BEHAVIORS,
  type DisplayBehavior,
  GRADE_FORMATS,
  GRADE_SOURCES,
  type GradeFormat,
  type GradeSource,
  PACINGS,
  type Pacing,
} from "../../lib/courses/rules/vocabulary";
import { createdAt, day, id, instant, oneOf, refersTo, updatedAt, workspaceId } from "./columns";
import { achievements } from "./credentials";
import { workspaces } from "./governance";
import { groups, recipients } from "./recipients";

/** 0–100, to four decimals: what a file of shares of one says to six. Exact in sums, unlike a float. */
const grade = (name: string) => numeric(name, { precision: 7, scale: 4, mode: "number" });

export const courses = pgTable(
  "courses",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "course").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    status: text("status").$type<CourseStatus>().notNull().default("draft"),
    /** Started by other events: no certification may require it. */
    trigger: boolean("trigger").notNull().default(false),
    pacing: text("pacing").$type<Pacing>().notNull().default("instructor"),
    startsOn: day("starts_on"),
    endsOn: day("ends_on"),
    startedAt: instant("started_at"),
    /** What the certificate is; null: the course issues none. */
    achievementId: id("achievement_id", "achievement"),
    /** The course is to issue certificates; it cannot be started before they are activated. */
    certificateEnabled: boolean("certificate_enabled").notNull().default(false),
    certificateActive: boolean("certificate_active").notNull().default(false),
    displayBehavior: text("display_behavior").$type<DisplayBehavior>().notNull().default("early_no_info"),
    availableOn: day("available_on"),
    learnerGenerated: boolean("learner_generated").notNull().default(false),
    completionRule: text("completion_rule").$type<CompletionRule>().notNull().default("every_graded_step"),
    /** The grade range, both ends in it. */
    passingGrade: grade("passing_grade").notNull().default(50),
    topGrade: grade("top_grade").notNull().default(100),
    examplesAt: instant("examples_at"),
    /** Certificates were generated: whoever passes later gets theirs at the next evaluation. */
    generatedAt: instant("generated_at"),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    refersTo(t, t.achievementId, achievements),
    index("courses_recent").on(t.workspaceId, t.createdAt, t.id),
    check("courses_status", oneOf(t.status, COURSE_STATUSES)),
    check("courses_pacing", oneOf(t.pacing, PACINGS)),
    check("courses_display", oneOf(t.displayBehavior, DISPLAY_BEHAVIORS)),
    check("courses_completion", oneOf(t.completionRule, COMPLETION_RULES)),
    check("courses_days", sql`${t.endsOn} >= ${t.startsOn}`),
    check("courses_range", sql`0 <= ${t.passingGrade} and ${t.passingGrade} <= ${t.topGrade} and ${t.topGrade} <= 100`),
    check("courses_certificate", sql`not ${t.certificateEnabled} or ${t.achievementId} is not null`),
    check("courses_dated", sql`${t.displayBehavior} <> 'end_with_date' or ${t.availableOn} is not null`),
  ],
);

export const courseSteps = pgTable(
  "course_steps",
  {
    workspaceId: workspaceId(),
    id: id("id", "step").notNull(),
    courseId: id("course_id", "course").notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    graded: boolean("graded").notNull(),
    /** Its share of the overall grade in hundredths of a percent; null: ungraded. All of a published course make 10,000. */
    weight: integer("weight"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("course_steps_of_course").on(t.workspaceId, t.courseId, t.id),
    refersTo(t, t.courseId, courses).onDelete("cascade"),
    index("course_steps_order").on(t.workspaceId, t.courseId, t.position),
    check("course_steps_weight", sql`(${t.weight} is not null) = ${t.graded} and ${t.weight} between 0 and 10000`),
  ],
);

export const courseGroups = pgTable(
  "course_groups",
  {
    workspaceId: workspaceId(),
    courseId: id("course_id", "course").notNull(),
    groupId: id("group_id", "group").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.courseId, t.groupId] }),
    index("course_groups_group").on(t.workspaceId, t.groupId),
    refersTo(t, t.courseId, courses).onDelete("cascade"),
    refersTo(t, t.groupId, groups).onDelete("cascade"),
  ],
);

/**
 * What a course knows of one learner: enrolled singly, graded, finished, asked for the certificate or given it. Who is only in
 * one of its groups has no row until then: the learners of a course are these and the members of its groups.
 */
export const courseLearners = pgTable(
  "course_learners",
  {
    workspaceId: workspaceId(),
    courseId: id("course_id", "course").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    enrolledAt: instant("enrolled_at").notNull(),
    finishedAt: instant("finished_at"),
    requestedAt: instant("requested_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.courseId, t.recipientId] }),
    index("course_learners_recipient").on(t.workspaceId, t.recipientId),
    refersTo(t, t.courseId, courses),
    refersTo(t, t.recipientId, recipients),
  ],
);

/** Attempts: written once, never changed. The same step, learner, instant and grade again is the same attempt. */
export const grades = pgTable(
  "grades",
  {
    workspaceId: workspaceId(),
    id: id("id", "grade").notNull(),
    courseId: id("course_id", "course").notNull(),
    stepId: id("step_id", "step").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    grade: grade("grade").notNull(),
    achievedAt: instant("achieved_at").notNull(),
    source: text("source").$type<GradeSource>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.courseId, t.stepId],
      foreignColumns: [courseSteps.workspaceId, courseSteps.courseId, courseSteps.id],
    }),
    refersTo(t, t.recipientId, recipients),
    // One learner's attempts at a step by when they were, and exactly-once.
    uniqueIndex("grades_once").on(t.workspaceId, t.recipientId, t.stepId, t.achievedAt, t.grade),
    index("grades_course").on(t.workspaceId, t.courseId, t.recipientId, t.stepId),
    index("grades_recent").on(t.workspaceId, t.createdAt, t.id),
    check("grades_range", sql`${t.grade} between 0 and 100`),
    check("grades_source", oneOf(t.source, GRADE_SOURCES)),
  ],
);

export const gradeImports = pgTable(
  "grade_imports",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "import").notNull(),
    courseId: id("course_id", "course").notNull(),
    fileName: text("file_name").notNull(),
    format: text("format").$type<GradeFormat>().notNull(),
    header: jsonb("header").$type<string[]>().notNull(),
    mapping: jsonb("mapping").$type<StoredMapping>().notNull(),
    /** When grades without a day of their own were achieved; null: nobody said, so the same grade again is no new attempt. */
    achievedAt: instant("achieved_at"),
    rows: integer("rows").notNull().default(0),
    valid: integer("valid").notNull().default(0),
    jobId: id("job_id", "job"),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    refersTo(t, t.courseId, courses),
    index("grade_imports_age").on(t.createdAt),
    check("grade_imports_format", oneOf(t.format, GRADE_FORMATS)),
  ],
);

/** A file's records, staged: what the job works through, and what the preview and the file of bad rows show. */
export const gradeImportRows = pgTable(
  "grade_import_rows",
  {
    workspaceId: workspaceId(),
    importId: id("import_id", "import").notNull(),
    line: integer("line").notNull(),
    cells: jsonb("cells").$type<string[]>().notNull(),
    email: text("email"),
    emailKey: text("email_key"),
    name: text("name"),
    grades: jsonb("grades").$type<{ stepId: string; grade: number; achievedAt: string | null }[]>(),
    errors: jsonb("errors").$type<{ column: string; message: string }[]>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.importId, t.line] }),
    refersTo(t, t.importId, gradeImports).onDelete("cascade"),
    index("grade_import_rows_bad").on(t.workspaceId, t.importId, t.line).where(sql`${t.errors} is not null`),
  ],
);
