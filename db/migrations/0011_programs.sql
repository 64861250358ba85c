CREATE TABLE "program_components" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"program_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"optional" boolean DEFAULT false NOT NULL,
	"starts_on" date,
	"due_on" date,
	"course_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "program_components_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "program_components_of_program" UNIQUE("workspace_id","program_id","id"),
	CONSTRAINT "program_components_kind" CHECK ("program_components"."kind" in ('course', 'session', 'assignment', 'roleplay', 'survey', 'coaching', 'coaching_intro', 'group_meeting', 'announcement')),
	CONSTRAINT "program_components_days" CHECK ("program_components"."due_on" >= "program_components"."starts_on"),
	CONSTRAINT "program_components_course_kind" CHECK ("program_components"."course_id" is null or "program_components"."kind" = 'course')
);
--> statement-breakpoint
CREATE TABLE "program_nudge_recipients" (
	"workspace_id" text NOT NULL,
	"nudge_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"program_id" text NOT NULL,
	"handled_at" timestamp (3) with time zone,
	"mail_id" text,
	CONSTRAINT "program_nudge_recipients_workspace_id_nudge_id_recipient_id_program_id_pk" PRIMARY KEY("workspace_id","nudge_id","recipient_id","program_id")
);
--> statement-breakpoint
CREATE TABLE "program_nudges" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"job_id" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "program_nudges_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "program_participants" (
	"workspace_id" text NOT NULL,
	"program_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"group_id" text,
	"added_at" timestamp (3) with time zone NOT NULL,
	"left_at" timestamp (3) with time zone,
	"open_count" integer DEFAULT 0 NOT NULL,
	"failing_count" integer DEFAULT 0 NOT NULL,
	"started" boolean DEFAULT false NOT NULL,
	"open_due_on" date,
	"expected_on" date,
	CONSTRAINT "program_participants_workspace_id_program_id_recipient_id_pk" PRIMARY KEY("workspace_id","program_id","recipient_id")
);
--> statement-breakpoint
CREATE TABLE "program_progress" (
	"workspace_id" text NOT NULL,
	"program_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"component_id" text NOT NULL,
	"status" text DEFAULT 'not_started' NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"source" text DEFAULT 'facilitator' NOT NULL,
	"due_on" date,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "program_progress_workspace_id_program_id_recipient_id_component_id_pk" PRIMARY KEY("workspace_id","program_id","recipient_id","component_id"),
	CONSTRAINT "program_progress_status" CHECK ("program_progress"."status" in ('not_started', 'in_progress', 'complete', 'did_not_finish', 'did_not_pass', 'no_response', 'missed')),
	CONSTRAINT "program_progress_source" CHECK ("program_progress"."source" in ('facilitator', 'participant', 'api', 'course')),
	CONSTRAINT "program_progress_completed" CHECK (("program_progress"."completed_at" is not null) = ("program_progress"."status" = 'complete'))
);
--> statement-breakpoint
CREATE TABLE "program_results" (
	"workspace_id" text NOT NULL,
	"program_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"result" text NOT NULL,
	"missing" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"evaluated_at" timestamp (3) with time zone NOT NULL,
	"certification_id" text,
	"certification_name" text,
	"credential_id" text,
	"term_ends_on" date,
	"anchor_on" date,
	"anchor_periods" integer,
	"term_months" integer,
	CONSTRAINT "program_results_workspace_id_program_id_recipient_id_pk" PRIMARY KEY("workspace_id","program_id","recipient_id"),
	CONSTRAINT "program_results_result" CHECK ("program_results"."result" in ('complete', 'did_not_pass'))
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"certification_id" text,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_on" date,
	"end_job_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "programs_status" CHECK ("programs"."status" in ('draft', 'running', 'ended')),
	CONSTRAINT "programs_days" CHECK ("programs"."ends_on" >= "programs"."starts_on"),
	CONSTRAINT "programs_ended" CHECK (("programs"."status" = 'ended') = ("programs"."ended_at" is not null)),
	CONSTRAINT "programs_ended_on" CHECK (("programs"."ended_at" is null) = ("programs"."ended_on" is null))
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD COLUMN "certification_id" text;--> statement-breakpoint
ALTER TABLE "program_components" ADD CONSTRAINT "program_components_workspace_id_program_id_programs_workspace_id_id_fk" FOREIGN KEY ("workspace_id","program_id") REFERENCES "public"."programs"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_components" ADD CONSTRAINT "program_components_workspace_id_course_id_courses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","course_id") REFERENCES "public"."courses"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_nudge_recipients" ADD CONSTRAINT "program_nudge_recipients_workspace_id_nudge_id_program_nudges_workspace_id_id_fk" FOREIGN KEY ("workspace_id","nudge_id") REFERENCES "public"."program_nudges"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_nudge_recipients" ADD CONSTRAINT "program_nudge_recipients_workspace_id_program_id_recipient_id_program_participants_workspace_id_program_id_recipient_id_fk" FOREIGN KEY ("workspace_id","program_id","recipient_id") REFERENCES "public"."program_participants"("workspace_id","program_id","recipient_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_nudges" ADD CONSTRAINT "program_nudges_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_participants" ADD CONSTRAINT "program_participants_workspace_id_program_id_programs_workspace_id_id_fk" FOREIGN KEY ("workspace_id","program_id") REFERENCES "public"."programs"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_participants" ADD CONSTRAINT "program_participants_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_progress" ADD CONSTRAINT "program_progress_workspace_id_program_id_component_id_program_components_workspace_id_program_id_id_fk" FOREIGN KEY ("workspace_id","program_id","component_id") REFERENCES "public"."program_components"("workspace_id","program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_progress" ADD CONSTRAINT "program_progress_workspace_id_program_id_recipient_id_program_participants_workspace_id_program_id_recipient_id_fk" FOREIGN KEY ("workspace_id","program_id","recipient_id") REFERENCES "public"."program_participants"("workspace_id","program_id","recipient_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_results" ADD CONSTRAINT "program_results_workspace_id_program_id_programs_workspace_id_id_fk" FOREIGN KEY ("workspace_id","program_id") REFERENCES "public"."programs"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_results" ADD CONSTRAINT "program_results_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_results" ADD CONSTRAINT "program_results_workspace_id_certification_id_certifications_workspace_id_id_fk" FOREIGN KEY ("workspace_id","certification_id") REFERENCES "public"."certifications"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_results" ADD CONSTRAINT "program_results_workspace_id_credential_id_credentials_workspace_id_id_fk" FOREIGN KEY ("workspace_id","credential_id") REFERENCES "public"."credentials"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_workspace_id_certification_id_certifications_workspace_id_id_fk" FOREIGN KEY ("workspace_id","certification_id") REFERENCES "public"."certifications"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "program_components_order" ON "program_components" USING btree ("workspace_id","program_id","position");--> statement-breakpoint
CREATE INDEX "program_components_course" ON "program_components" USING btree ("workspace_id","course_id") WHERE "program_components"."course_id" is not null;--> statement-breakpoint
CREATE INDEX "program_nudge_recipients_of" ON "program_nudge_recipients" USING btree ("workspace_id","program_id","recipient_id");--> statement-breakpoint
CREATE INDEX "program_nudges_recent" ON "program_nudges" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "program_participants_recipient" ON "program_participants" USING btree ("workspace_id","recipient_id");--> statement-breakpoint
CREATE INDEX "program_progress_component" ON "program_progress" USING btree ("workspace_id","component_id");--> statement-breakpoint
CREATE INDEX "program_results_recipient" ON "program_results" USING btree ("workspace_id","recipient_id");--> statement-breakpoint
CREATE INDEX "program_results_credential" ON "program_results" USING btree ("workspace_id","credential_id") WHERE "program_results"."credential_id" is not null;--> statement-breakpoint
CREATE INDEX "programs_recent" ON "programs" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "programs_certification" ON "programs" USING btree ("workspace_id","certification_id","status") WHERE "programs"."certification_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "credentials_certified" ON "credentials" USING btree ("workspace_id","certification_id","recipient_id") WHERE "credentials"."certification_id" is not null and "credentials"."status" in ('issued', 'suspended');--> statement-breakpoint
-- What drizzle's schema cannot say: a group that is deleted takes only its own column with it, and a circle of files.
alter table program_participants add constraint program_participants_group_fk foreign key (workspace_id, group_id) references groups (workspace_id, id) on delete set null (group_id);
--> statement-breakpoint
alter table credentials add constraint credentials_certification_fk foreign key (workspace_id, certification_id) references certifications (workspace_id, id);
