CREATE SCHEMA "inngest_embedded";
--> statement-breakpoint
CREATE SEQUENCE "inngest_embedded"."step_order" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "achievement_versions" (
	"workspace_id" text NOT NULL,
	"achievement_id" text NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"type" text NOT NULL,
	"level" text,
	"skills" text[] NOT NULL,
	"criteria" text NOT NULL,
	"validity_months" integer,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "achievement_versions_workspace_id_achievement_id_version_pk" PRIMARY KEY("workspace_id","achievement_id","version"),
	CONSTRAINT "achievement_versions_validity" CHECK ("achievement_versions"."validity_months" > 0)
);
--> statement-breakpoint
CREATE TABLE "achievements" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"status" text NOT NULL,
	"duplicates" text DEFAULT 'allow' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "achievements_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "achievements_status" CHECK ("achievements"."status" in ('draft', 'published', 'archived')),
	CONSTRAINT "achievements_duplicates" CHECK ("achievements"."duplicates" in ('allow', 'deny', 'replace'))
);
--> statement-breakpoint
CREATE TABLE "awards" (
	"workspace_id" text NOT NULL,
	"source_kind" text NOT NULL,
	"source_id" text NOT NULL,
	"achievement_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"cycle" integer DEFAULT 0 NOT NULL,
	"credential_id" text NOT NULL,
	"pre_existing" boolean DEFAULT false NOT NULL,
	"awarded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "awards_workspace_id_source_kind_source_id_recipient_id_achievement_id_cycle_pk" PRIMARY KEY("workspace_id","source_kind","source_id","recipient_id","achievement_id","cycle")
);
--> statement-breakpoint
CREATE TABLE "credential_versions" (
	"workspace_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"version" integer NOT NULL,
	"recipient_name" text,
	"corrected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "credential_versions_workspace_id_credential_id_version_pk" PRIMARY KEY("workspace_id","credential_id","version")
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"achievement_id" text NOT NULL,
	"achievement_version" integer NOT NULL,
	"recipient_id" text NOT NULL,
	"recipient_name" text,
	"status" text NOT NULL,
	"issued_on" date NOT NULL,
	"expires_on" date,
	"time_zone" text NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"source_kind" text NOT NULL,
	"source_id" text,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"exclusive" boolean DEFAULT false NOT NULL,
	"notify" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"replaced_by" text,
	"reason" text,
	"status_changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"issued_at" timestamp (3) with time zone,
	"erased_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credentials_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "credentials_public" UNIQUE("id"),
	CONSTRAINT "credentials_status" CHECK ("credentials"."status" in ('draft', 'issued', 'suspended', 'revoked', 'replaced', 'deleted')),
	CONSTRAINT "credentials_visibility" CHECK ("credentials"."visibility" in ('public', 'private')),
	CONSTRAINT "credentials_expiry" CHECK ("credentials"."expires_on" >= "credentials"."issued_on"),
	CONSTRAINT "credentials_expires_at" CHECK (("credentials"."expires_on" is null) = ("credentials"."expires_at" is null)),
	CONSTRAINT "credentials_name" CHECK ("credentials"."recipient_name" is not null or "credentials"."status" = 'deleted' or "credentials"."erased_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"workspace_id" text NOT NULL,
	"import_id" text NOT NULL,
	"line" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"email" text,
	"email_key" text,
	"name" text,
	"issued_on" date,
	"expires_on" date,
	"attributes" jsonb,
	"errors" jsonb,
	CONSTRAINT "import_rows_workspace_id_import_id_line_pk" PRIMARY KEY("workspace_id","import_id","line")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"achievement_id" text NOT NULL,
	"file_name" text NOT NULL,
	"header" jsonb NOT NULL,
	"mapping" jsonb NOT NULL,
	"issued_on" date NOT NULL,
	"notify" boolean NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"valid" integer DEFAULT 0 NOT NULL,
	"job_id" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imports_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "inngest_embedded"."cron" (
	"fn" text NOT NULL,
	"expression" text NOT NULL,
	"next_at" double precision NOT NULL,
	CONSTRAINT "cron_fn_expression_pk" PRIMARY KEY("fn","expression")
);
--> statement-breakpoint
CREATE TABLE "inngest_embedded"."job" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"run_id" text NOT NULL,
	"fn" text NOT NULL,
	"concurrency_key" text NOT NULL,
	"kind" text NOT NULL,
	"step_id" text,
	"due_at" double precision NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"crashes" integer DEFAULT 0 NOT NULL,
	"idle" integer DEFAULT 0 NOT NULL,
	"again" boolean DEFAULT false NOT NULL,
	"lease" text,
	"error" jsonb,
	CONSTRAINT "job_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "inngest_embedded"."run" (
	"id" text PRIMARY KEY NOT NULL,
	"fn" text NOT NULL,
	"workspace_id" text,
	"idempotency" text,
	"concurrency_key" text NOT NULL,
	"events" jsonb NOT NULL,
	"status" text DEFAULT 'running' NOT NULL,
	"pending" integer DEFAULT 0 NOT NULL,
	"request_version" integer DEFAULT -1 NOT NULL,
	"output" jsonb,
	"invoked_by_run" text,
	"invoked_by_step" text,
	"retry_of" text,
	"started_at" double precision NOT NULL,
	"ended_at" double precision,
	CONSTRAINT "run_idempotency" UNIQUE("fn","idempotency")
);
--> statement-breakpoint
CREATE TABLE "inngest_embedded"."step" (
	"run_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" bigint,
	"op" text NOT NULL,
	"name" text NOT NULL,
	"done" boolean DEFAULT false NOT NULL,
	"value" jsonb,
	"race" boolean DEFAULT false NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"ended_at" double precision,
	CONSTRAINT "step_run_id_id_pk" PRIMARY KEY("run_id","id")
);
--> statement-breakpoint
CREATE TABLE "inngest_embedded"."wait" (
	"run_id" text NOT NULL,
	"step_id" text NOT NULL,
	"event" text NOT NULL,
	"expression" text,
	CONSTRAINT "wait_run_id_step_id_pk" PRIMARY KEY("run_id","step_id")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_by" text NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_keys_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "api_keys_prefix_unique" UNIQUE("prefix")
);
--> statement-breakpoint
CREATE TABLE "audit_chain" (
	"workspace_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"audit_id" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_chain_workspace_id_seq_pk" PRIMARY KEY("workspace_id","seq"),
	CONSTRAINT "audit_chain_event" UNIQUE("workspace_id","audit_id")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"workspace_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"request_id" text,
	CONSTRAINT "audit_events_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"workspace_id" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"body" text,
	"headers" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_workspace_id_key_pk" PRIMARY KEY("workspace_id","key")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('viewer', 'issuer', 'admin', 'owner'))
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"subject" text NOT NULL,
	"input" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"cursor" text,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"result" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"error" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "jobs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "jobs_status" CHECK ("jobs"."status" in ('queued', 'running', 'done', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text,
	"kind" text NOT NULL,
	"credential_id" text,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"props" jsonb NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"idempotency_key" text NOT NULL,
	"provider_id" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"batch" text,
	"error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "mails_idempotency_key_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "mails_status" CHECK ("mails"."status" in ('queued', 'sent', 'kept', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "members" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"last_seen_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "members_user" UNIQUE("user_id","workspace_id"),
	CONSTRAINT "members_role" CHECK ("members"."role" in ('viewer', 'issuer', 'admin', 'owner'))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text,
	"name" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "test_clock" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"now" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "test_clock_one" CHECK ("test_clock"."one")
);
--> statement-breakpoint
CREATE TABLE "workspace_usage" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"issued" bigint NOT NULL,
	"credential_limit" integer NOT NULL,
	CONSTRAINT "workspace_usage_not_negative" CHECK ("workspace_usage"."issued" >= 0)
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT '' NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"time_zone" text NOT NULL,
	"accent_hue" integer DEFAULT 230 NOT NULL,
	"signatory_name" text DEFAULT '' NOT NULL,
	"signatory_title" text DEFAULT '' NOT NULL,
	"credential_limit" integer,
	"certifications_enabled" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspaces_slug_unique" UNIQUE("slug"),
	CONSTRAINT "workspaces_limit" CHECK ("workspaces"."credential_limit" >= 0)
);
--> statement-breakpoint
CREATE TABLE "pathway_steps" (
	"workspace_id" text NOT NULL,
	"pathway_id" text NOT NULL,
	"position" integer NOT NULL,
	"achievement_id" text NOT NULL,
	CONSTRAINT "pathway_steps_workspace_id_pathway_id_position_pk" PRIMARY KEY("workspace_id","pathway_id","position"),
	CONSTRAINT "pathway_steps_once" UNIQUE("workspace_id","pathway_id","achievement_id")
);
--> statement-breakpoint
CREATE TABLE "pathways" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"completion_achievement_id" text,
	"count_expired" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"activated_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pathways_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "pathways_status" CHECK ("pathways"."status" in ('draft', 'active', 'inactive'))
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"pathway_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"completion_credential_id" text NOT NULL,
	"lost_credential_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "reviews_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "reviews_once" UNIQUE("workspace_id","pathway_id","lost_credential_id")
);
--> statement-breakpoint
CREATE TABLE "group_recipients" (
	"workspace_id" text NOT NULL,
	"group_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	CONSTRAINT "group_recipients_workspace_id_group_id_recipient_id_pk" PRIMARY KEY("workspace_id","group_id","recipient_id")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "groups_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "recipients" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"email" text,
	"email_key" text,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "recipients_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"user_id" text NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_token" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"email" text NOT NULL,
	"email_verified" timestamp (3) with time zone,
	"image" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"identifier" text NOT NULL,
	"token" text NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_pk" PRIMARY KEY("identifier","token")
);
--> statement-breakpoint
ALTER TABLE "achievement_versions" ADD CONSTRAINT "achievement_versions_workspace_id_achievement_id_achievements_workspace_id_id_fk" FOREIGN KEY ("workspace_id","achievement_id") REFERENCES "public"."achievements"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_workspace_id_achievement_id_achievements_workspace_id_id_fk" FOREIGN KEY ("workspace_id","achievement_id") REFERENCES "public"."achievements"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential_versions" ADD CONSTRAINT "credential_versions_workspace_id_credential_id_credentials_workspace_id_id_fk" FOREIGN KEY ("workspace_id","credential_id") REFERENCES "public"."credentials"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_workspace_id_achievement_id_achievement_version_achievement_versions_workspace_id_achievement_id_version_fk" FOREIGN KEY ("workspace_id","achievement_id","achievement_version") REFERENCES "public"."achievement_versions"("workspace_id","achievement_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_workspace_id_import_id_imports_workspace_id_id_fk" FOREIGN KEY ("workspace_id","import_id") REFERENCES "public"."imports"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_workspace_id_achievement_id_achievements_workspace_id_id_fk" FOREIGN KEY ("workspace_id","achievement_id") REFERENCES "public"."achievements"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inngest_embedded"."job" ADD CONSTRAINT "job_run_id_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "inngest_embedded"."run"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inngest_embedded"."step" ADD CONSTRAINT "step_run_id_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "inngest_embedded"."run"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inngest_embedded"."wait" ADD CONSTRAINT "wait_run_id_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "inngest_embedded"."run"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_chain" ADD CONSTRAINT "audit_chain_workspace_id_audit_id_audit_events_workspace_id_id_fk" FOREIGN KEY ("workspace_id","audit_id") REFERENCES "public"."audit_events"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_usage" ADD CONSTRAINT "workspace_usage_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathway_steps" ADD CONSTRAINT "pathway_steps_workspace_id_pathway_id_pathways_workspace_id_id_fk" FOREIGN KEY ("workspace_id","pathway_id") REFERENCES "public"."pathways"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathway_steps" ADD CONSTRAINT "pathway_steps_workspace_id_achievement_id_achievements_workspace_id_id_fk" FOREIGN KEY ("workspace_id","achievement_id") REFERENCES "public"."achievements"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathways" ADD CONSTRAINT "pathways_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathways" ADD CONSTRAINT "pathways_workspace_id_completion_achievement_id_achievements_workspace_id_id_fk" FOREIGN KEY ("workspace_id","completion_achievement_id") REFERENCES "public"."achievements"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_workspace_id_pathway_id_pathways_workspace_id_id_fk" FOREIGN KEY ("workspace_id","pathway_id") REFERENCES "public"."pathways"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_workspace_id_completion_credential_id_credentials_workspace_id_id_fk" FOREIGN KEY ("workspace_id","completion_credential_id") REFERENCES "public"."credentials"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_workspace_id_lost_credential_id_credentials_workspace_id_id_fk" FOREIGN KEY ("workspace_id","lost_credential_id") REFERENCES "public"."credentials"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_recipients" ADD CONSTRAINT "group_recipients_workspace_id_group_id_groups_workspace_id_id_fk" FOREIGN KEY ("workspace_id","group_id") REFERENCES "public"."groups"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_recipients" ADD CONSTRAINT "group_recipients_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "achievements_recent" ON "achievements" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "awards_credential" ON "awards" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "credentials_held" ON "credentials" USING btree ("workspace_id","achievement_id","recipient_id","expires_at") WHERE "credentials"."status" = 'issued';--> statement-breakpoint
CREATE INDEX "credentials_recipient" ON "credentials" USING btree ("workspace_id","recipient_id","achievement_id");--> statement-breakpoint
CREATE INDEX "credentials_recent" ON "credentials" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "credentials_waiting" ON "credentials" USING btree ("workspace_id","created_at","id") WHERE "credentials"."status" = 'draft';--> statement-breakpoint
CREATE INDEX "credentials_source" ON "credentials" USING btree ("workspace_id","source_kind","source_id") WHERE "credentials"."source_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "credentials_exclusive" ON "credentials" USING btree ("workspace_id","achievement_id","recipient_id") WHERE "credentials"."exclusive" and "credentials"."status" in ('issued', 'suspended');--> statement-breakpoint
CREATE INDEX "import_rows_email" ON "import_rows" USING btree ("workspace_id","import_id","email_key","line") WHERE "import_rows"."errors" is null;--> statement-breakpoint
CREATE INDEX "import_rows_bad" ON "import_rows" USING btree ("workspace_id","import_id","line") WHERE "import_rows"."errors" is not null;--> statement-breakpoint
CREATE INDEX "job_due" ON "inngest_embedded"."job" USING btree ("due_at","id") WHERE "inngest_embedded"."job"."lease" is null;--> statement-breakpoint
CREATE INDEX "job_leased" ON "inngest_embedded"."job" USING btree ("lease") WHERE "inngest_embedded"."job"."lease" is not null;--> statement-breakpoint
CREATE INDEX "job_run" ON "inngest_embedded"."job" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "run_live" ON "inngest_embedded"."run" USING btree ("fn") WHERE "inngest_embedded"."run"."status" = 'running';--> statement-breakpoint
CREATE INDEX "run_recent" ON "inngest_embedded"."run" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "run_troubled" ON "inngest_embedded"."run" USING btree ("workspace_id","status","id") WHERE "inngest_embedded"."run"."status" in ('failed', 'cancelled');--> statement-breakpoint
CREATE INDEX "run_ended" ON "inngest_embedded"."run" USING btree ("ended_at") WHERE "inngest_embedded"."run"."ended_at" is not null;--> statement-breakpoint
CREATE INDEX "run_lapsing" ON "inngest_embedded"."run" USING btree ("started_at") WHERE "inngest_embedded"."run"."idempotency" is not null;--> statement-breakpoint
CREATE INDEX "wait_event" ON "inngest_embedded"."wait" USING btree ("event");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("workspace_id","subject","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_open" ON "invitations" USING btree ("workspace_id","email_key") WHERE "invitations"."accepted_at" is null and "invitations"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "jobs_recent" ON "jobs" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "jobs_subject" ON "jobs" USING btree ("workspace_id","subject","created_at");--> statement-breakpoint
CREATE INDEX "mails_recent" ON "mails" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "mails_queued" ON "mails" USING btree ("created_at","id") WHERE "mails"."status" = 'queued';--> statement-breakpoint
CREATE INDEX "outbox_unsent" ON "outbox" USING btree ("created_at","id") WHERE "outbox"."sent_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_sent" ON "outbox" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "pathway_steps_achievement" ON "pathway_steps" USING btree ("workspace_id","achievement_id");--> statement-breakpoint
CREATE INDEX "pathways_recent" ON "pathways" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "group_recipients_recipient" ON "group_recipients" USING btree ("workspace_id","recipient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "groups_name" ON "groups" USING btree ("workspace_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "recipients_email" ON "recipients" USING btree ("workspace_id","email_key");--> statement-breakpoint
CREATE INDEX "recipients_key" ON "recipients" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "recipients_name" ON "recipients" USING btree ("workspace_id",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_key" ON "sign_in_attempts" USING btree ("key","at");