CREATE TABLE "assignments" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"certification_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"via" text NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"starts_on" date NOT NULL,
	"grace_days" integer NOT NULL,
	"cycle" integer DEFAULT 1 NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"next_at" timestamp (3) with time zone,
	CONSTRAINT "assignments_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "assignments_once" UNIQUE("workspace_id","certification_id","recipient_id"),
	CONSTRAINT "assignments_via" CHECK ("assignments"."via" in ('group', 'individual', 'self'))
);
--> statement-breakpoint
CREATE TABLE "certification_courses" (
	"workspace_id" text NOT NULL,
	"certification_id" text NOT NULL,
	"position" integer NOT NULL,
	"course_id" text NOT NULL,
	CONSTRAINT "certification_courses_workspace_id_certification_id_course_id_pk" PRIMARY KEY("workspace_id","certification_id","course_id")
);
--> statement-breakpoint
CREATE TABLE "certification_groups" (
	"workspace_id" text NOT NULL,
	"certification_id" text NOT NULL,
	"group_id" text NOT NULL,
	CONSTRAINT "certification_groups_workspace_id_certification_id_group_id_pk" PRIMARY KEY("workspace_id","certification_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "certification_reminders" (
	"workspace_id" text NOT NULL,
	"assignment_id" text NOT NULL,
	"cycle" integer NOT NULL,
	"days_before" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"mail_id" text,
	CONSTRAINT "certification_reminders_workspace_id_assignment_id_cycle_days_before_pk" PRIMARY KEY("workspace_id","assignment_id","cycle","days_before")
);
--> statement-breakpoint
CREATE TABLE "certifications" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"invisible" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"earned_by" text DEFAULT 'courses' NOT NULL,
	"achievement_id" text,
	"effective_from" date,
	"due_on" date,
	"grace_period_days" integer DEFAULT 0 NOT NULL,
	"renewal_months" integer,
	"renewal_anchor" text DEFAULT 'expiry' NOT NULL,
	"min_active_days" integer DEFAULT 0 NOT NULL,
	"validity_months" integer,
	"minimum_passing_grade" numeric(7, 4) DEFAULT 80 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"published_at" timestamp (3) with time zone,
	"retired_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certifications_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "certifications_status" CHECK ("certifications"."status" in ('draft', 'published', 'retired')),
	CONSTRAINT "certifications_earned_by" CHECK ("certifications"."earned_by" in ('courses', 'programs')),
	CONSTRAINT "certifications_anchor" CHECK ("certifications"."renewal_anchor" in ('expiry', 'completion', 'fixed')),
	CONSTRAINT "certifications_renewal" CHECK ("certifications"."renewal_months" in (1, 3, 6, 12)),
	CONSTRAINT "certifications_due" CHECK ("certifications"."due_on" is null or ("certifications"."renewal_months" is null and "certifications"."due_on" >= coalesce("certifications"."effective_from", "certifications"."due_on"))),
	CONSTRAINT "certifications_grace" CHECK ("certifications"."grace_period_days" between 0 and 3650 and "certifications"."min_active_days" between 0 and 366),
	CONSTRAINT "certifications_validity" CHECK ("certifications"."validity_months" > 0),
	CONSTRAINT "certifications_minimum" CHECK ("certifications"."minimum_passing_grade" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "cycles" (
	"workspace_id" text NOT NULL,
	"assignment_id" text NOT NULL,
	"cycle" integer NOT NULL,
	"certification_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"opens_on" date NOT NULL,
	"counts_from" date NOT NULL,
	"due_on" date,
	"completed_at" timestamp (3) with time zone,
	"completed_on" date,
	"term_ends_on" date,
	"anchor_on" date,
	"anchor_periods" integer,
	"term_months" integer,
	"credential_id" text,
	CONSTRAINT "cycles_workspace_id_assignment_id_cycle_pk" PRIMARY KEY("workspace_id","assignment_id","cycle"),
	CONSTRAINT "cycles_completed" CHECK (("cycles"."completed_at" is null) = ("cycles"."completed_on" is null)),
	CONSTRAINT "cycles_window" CHECK ("cycles"."counts_from" <= "cycles"."opens_on")
);
--> statement-breakpoint
CREATE TABLE "course_groups" (
	"workspace_id" text NOT NULL,
	"course_id" text NOT NULL,
	"group_id" text NOT NULL,
	CONSTRAINT "course_groups_workspace_id_course_id_group_id_pk" PRIMARY KEY("workspace_id","course_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "course_learners" (
	"workspace_id" text NOT NULL,
	"course_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"enrolled_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"requested_at" timestamp (3) with time zone,
	CONSTRAINT "course_learners_workspace_id_course_id_recipient_id_pk" PRIMARY KEY("workspace_id","course_id","recipient_id")
);
--> statement-breakpoint
CREATE TABLE "course_steps" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"course_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"graded" boolean NOT NULL,
	"weight" integer,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_steps_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "course_steps_of_course" UNIQUE("workspace_id","course_id","id"),
	CONSTRAINT "course_steps_weight" CHECK (("course_steps"."weight" is not null) = "course_steps"."graded" and "course_steps"."weight" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "courses" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"trigger" boolean DEFAULT false NOT NULL,
	"pacing" text DEFAULT 'instructor' NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"started_at" timestamp (3) with time zone,
	"achievement_id" text,
	"certificate_enabled" boolean DEFAULT false NOT NULL,
	"certificate_active" boolean DEFAULT false NOT NULL,
	"display_behavior" text DEFAULT 'early_no_info' NOT NULL,
	"available_on" date,
	"learner_generated" boolean DEFAULT false NOT NULL,
	"completion_rule" text DEFAULT 'every_graded_step' NOT NULL,
	"passing_grade" numeric(7, 4) DEFAULT 50 NOT NULL,
	"top_grade" numeric(7, 4) DEFAULT 100 NOT NULL,
	"examples_at" timestamp (3) with time zone,
	"generated_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "courses_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "courses_status" CHECK ("courses"."status" in ('draft', 'published', 'archived')),
	CONSTRAINT "courses_pacing" CHECK ("courses"."pacing" in ('instructor', 'self')),
	CONSTRAINT "courses_display" CHECK ("courses"."display_behavior" in ('end', 'end_with_date', 'early_no_info', 'early_with_info')),
	CONSTRAINT "courses_completion" CHECK ("courses"."completion_rule" in ('every_graded_step', 'none')),
	CONSTRAINT "courses_days" CHECK ("courses"."ends_on" >= "courses"."starts_on"),
	CONSTRAINT "courses_range" CHECK (0 <= "courses"."passing_grade" and "courses"."passing_grade" <= "courses"."top_grade" and "courses"."top_grade" <= 100),
	CONSTRAINT "courses_certificate" CHECK (not "courses"."certificate_enabled" or "courses"."achievement_id" is not null),
	CONSTRAINT "courses_dated" CHECK ("courses"."display_behavior" <> 'end_with_date' or "courses"."available_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "grade_import_rows" (
	"workspace_id" text NOT NULL,
	"import_id" text NOT NULL,
	"line" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"email" text,
	"email_key" text,
	"name" text,
	"grades" jsonb,
	"errors" jsonb,
	CONSTRAINT "grade_import_rows_workspace_id_import_id_line_pk" PRIMARY KEY("workspace_id","import_id","line")
);
--> statement-breakpoint
CREATE TABLE "grade_imports" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"course_id" text NOT NULL,
	"file_name" text NOT NULL,
	"format" text NOT NULL,
	"header" jsonb NOT NULL,
	"mapping" jsonb NOT NULL,
	"achieved_at" timestamp (3) with time zone NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"valid" integer DEFAULT 0 NOT NULL,
	"job_id" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "grade_imports_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "grade_imports_format" CHECK ("grade_imports"."format" in ('waymark', 'open_edx', 'canvas', 'moodle'))
);
--> statement-breakpoint
CREATE TABLE "grades" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"course_id" text NOT NULL,
	"step_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"grade" numeric(7, 4) NOT NULL,
	"achieved_at" timestamp (3) with time zone NOT NULL,
	"source" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "grades_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "grades_range" CHECK ("grades"."grade" between 0 and 100),
	CONSTRAINT "grades_source" CHECK ("grades"."source" in ('manual', 'api', 'import'))
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_workspace_id_certification_id_certifications_workspace_id_id_fk" FOREIGN KEY ("workspace_id","certification_id") REFERENCES "public"."certifications"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_courses" ADD CONSTRAINT "certification_courses_workspace_id_certification_id_certifications_workspace_id_id_fk" FOREIGN KEY ("workspace_id","certification_id") REFERENCES "public"."certifications"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_courses" ADD CONSTRAINT "certification_courses_workspace_id_course_id_courses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","course_id") REFERENCES "public"."courses"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_groups" ADD CONSTRAINT "certification_groups_workspace_id_certification_id_certifications_workspace_id_id_fk" FOREIGN KEY ("workspace_id","certification_id") REFERENCES "public"."certifications"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_groups" ADD CONSTRAINT "certification_groups_workspace_id_group_id_groups_workspace_id_id_fk" FOREIGN KEY ("workspace_id","group_id") REFERENCES "public"."groups"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_reminders" ADD CONSTRAINT "certification_reminders_workspace_id_assignment_id_assignments_workspace_id_id_fk" FOREIGN KEY ("workspace_id","assignment_id") REFERENCES "public"."assignments"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_workspace_id_achievement_id_achievements_workspace_id_id_fk" FOREIGN KEY ("workspace_id","achievement_id") REFERENCES "public"."achievements"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_workspace_id_assignment_id_assignments_workspace_id_id_fk" FOREIGN KEY ("workspace_id","assignment_id") REFERENCES "public"."assignments"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_workspace_id_credential_id_credentials_workspace_id_id_fk" FOREIGN KEY ("workspace_id","credential_id") REFERENCES "public"."credentials"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_groups" ADD CONSTRAINT "course_groups_workspace_id_course_id_courses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","course_id") REFERENCES "public"."courses"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_groups" ADD CONSTRAINT "course_groups_workspace_id_group_id_groups_workspace_id_id_fk" FOREIGN KEY ("workspace_id","group_id") REFERENCES "public"."groups"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_learners" ADD CONSTRAINT "course_learners_workspace_id_course_id_courses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","course_id") REFERENCES "public"."courses"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_learners" ADD CONSTRAINT "course_learners_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_steps" ADD CONSTRAINT "course_steps_workspace_id_course_id_courses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","course_id") REFERENCES "public"."courses"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses" ADD CONSTRAINT "courses_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses" ADD CONSTRAINT "courses_workspace_id_achievement_id_achievements_workspace_id_id_fk" FOREIGN KEY ("workspace_id","achievement_id") REFERENCES "public"."achievements"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_import_rows" ADD CONSTRAINT "grade_import_rows_workspace_id_import_id_grade_imports_workspace_id_id_fk" FOREIGN KEY ("workspace_id","import_id") REFERENCES "public"."grade_imports"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_imports" ADD CONSTRAINT "grade_imports_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_imports" ADD CONSTRAINT "grade_imports_workspace_id_course_id_courses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","course_id") REFERENCES "public"."courses"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grades" ADD CONSTRAINT "grades_workspace_id_course_id_step_id_course_steps_workspace_id_course_id_id_fk" FOREIGN KEY ("workspace_id","course_id","step_id") REFERENCES "public"."course_steps"("workspace_id","course_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grades" ADD CONSTRAINT "grades_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_recipient" ON "assignments" USING btree ("workspace_id","recipient_id");--> statement-breakpoint
CREATE INDEX "assignments_due" ON "assignments" USING btree ("next_at","workspace_id","id") WHERE "assignments"."next_at" is not null;--> statement-breakpoint
CREATE INDEX "certification_courses_course" ON "certification_courses" USING btree ("workspace_id","course_id");--> statement-breakpoint
CREATE INDEX "certification_groups_group" ON "certification_groups" USING btree ("workspace_id","group_id");--> statement-breakpoint
CREATE INDEX "certifications_recent" ON "certifications" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "cycles_terms" ON "cycles" USING btree ("workspace_id","certification_id","term_ends_on","assignment_id");--> statement-breakpoint
CREATE INDEX "cycles_recipient" ON "cycles" USING btree ("workspace_id","recipient_id");--> statement-breakpoint
CREATE INDEX "course_groups_group" ON "course_groups" USING btree ("workspace_id","group_id");--> statement-breakpoint
CREATE INDEX "course_learners_recipient" ON "course_learners" USING btree ("workspace_id","recipient_id");--> statement-breakpoint
CREATE INDEX "course_steps_order" ON "course_steps" USING btree ("workspace_id","course_id","position");--> statement-breakpoint
CREATE INDEX "courses_recent" ON "courses" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "grade_import_rows_bad" ON "grade_import_rows" USING btree ("workspace_id","import_id","line") WHERE "grade_import_rows"."errors" is not null;--> statement-breakpoint
CREATE INDEX "grade_imports_age" ON "grade_imports" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "grades_once" ON "grades" USING btree ("workspace_id","recipient_id","step_id","achieved_at","grade");--> statement-breakpoint
CREATE INDEX "grades_course" ON "grades" USING btree ("workspace_id","course_id","recipient_id","step_id");--> statement-breakpoint
CREATE INDEX "grades_recent" ON "grades" USING btree ("workspace_id","created_at","id");