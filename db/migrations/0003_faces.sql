CREATE TABLE "logos" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"hash" text NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_recipients" (
	"workspace_id" text NOT NULL,
	"message_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"skipped" text,
	"mail_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_recipients_workspace_id_message_id_recipient_id_pk" PRIMARY KEY("workspace_id","message_id","recipient_id"),
	CONSTRAINT "message_recipients_skipped" CHECK ("message_recipients"."skipped" in ('unsubscribed', 'earned-since', 'no-address'))
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"pathway_id" text NOT NULL,
	"achievement_id" text NOT NULL,
	"group_id" text,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"send_at" timestamp (3) with time zone,
	"job_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "messages_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "messages_kind" CHECK ("messages"."kind" in ('reminder', 'social-proof', 'perk', 'deadline', 'feedback')),
	CONSTRAINT "messages_status" CHECK ("messages"."status" in ('draft', 'scheduled', 'sending', 'sent', 'cancelled', 'failed')),
	CONSTRAINT "messages_when" CHECK ("messages"."status" <> 'scheduled' or "messages"."send_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "name_requests" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"user_id" text NOT NULL,
	"wanted_name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "name_requests_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "name_requests_status" CHECK ("name_requests"."status" in ('open', 'accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "recipient_merges" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"kept_id" text NOT NULL,
	"merged_id" text NOT NULL,
	"moved" jsonb NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "recipient_merges_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"user_id" text PRIMARY KEY NOT NULL,
	"handle" text NOT NULL,
	"name" text NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"public" boolean DEFAULT false NOT NULL,
	"indexed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_addresses" (
	"user_id" text NOT NULL,
	"email_key" text NOT NULL,
	"token_hash" text,
	"token_expires_at" timestamp (3) with time zone,
	"verified_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_addresses_user_id_email_key_pk" PRIMARY KEY("user_id","email_key")
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD COLUMN "evidence" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "credentials" ADD COLUMN "show_evidence" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "recipient_id" text;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "message_id" text;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "delivered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "bounced_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "home_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "home_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "accent_chroma" integer DEFAULT 80 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "accent_wished" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "website" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "website_verified_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "sender_name" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "reply_to" text;--> statement-breakpoint
ALTER TABLE "recipients" ADD COLUMN "listed" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "recipients" ADD COLUMN "unsubscribed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "recipients" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "logos" ADD CONSTRAINT "logos_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_recipients" ADD CONSTRAINT "message_recipients_workspace_id_message_id_messages_workspace_id_id_fk" FOREIGN KEY ("workspace_id","message_id") REFERENCES "public"."messages"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_recipients" ADD CONSTRAINT "message_recipients_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_workspace_id_pathway_id_pathways_workspace_id_id_fk" FOREIGN KEY ("workspace_id","pathway_id") REFERENCES "public"."pathways"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_workspace_id_achievement_id_achievements_workspace_id_id_fk" FOREIGN KEY ("workspace_id","achievement_id") REFERENCES "public"."achievements"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_requests" ADD CONSTRAINT "name_requests_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_requests" ADD CONSTRAINT "name_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_requests" ADD CONSTRAINT "name_requests_workspace_id_recipient_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","recipient_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient_merges" ADD CONSTRAINT "recipient_merges_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient_merges" ADD CONSTRAINT "recipient_merges_workspace_id_kept_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","kept_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient_merges" ADD CONSTRAINT "recipient_merges_workspace_id_merged_id_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","merged_id") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_addresses" ADD CONSTRAINT "user_addresses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_recipients_person" ON "message_recipients" USING btree ("workspace_id","recipient_id");--> statement-breakpoint
CREATE INDEX "messages_pathway" ON "messages" USING btree ("workspace_id","pathway_id","created_at","id");--> statement-breakpoint
CREATE INDEX "messages_due" ON "messages" USING btree ("send_at") WHERE "messages"."status" = 'scheduled';--> statement-breakpoint
CREATE UNIQUE INDEX "name_requests_open" ON "name_requests" USING btree ("workspace_id","recipient_id") WHERE "name_requests"."status" = 'open';--> statement-breakpoint
CREATE INDEX "name_requests_recent" ON "name_requests" USING btree ("workspace_id","status","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "recipient_merges_standing" ON "recipient_merges" USING btree ("workspace_id","merged_id") WHERE "recipient_merges"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "recipient_merges_kept" ON "recipient_merges" USING btree ("workspace_id","kept_id");--> statement-breakpoint
CREATE UNIQUE INDEX "profiles_handle" ON "profiles" USING btree ("handle");--> statement-breakpoint
CREATE UNIQUE INDEX "user_addresses_verified" ON "user_addresses" USING btree ("email_key") WHERE "user_addresses"."verified_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "user_addresses_token" ON "user_addresses" USING btree ("token_hash");--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_workspace_id_merged_into_recipients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","merged_into") REFERENCES "public"."recipients"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mails_recipient" ON "mails" USING btree ("workspace_id","recipient_id","created_at") WHERE "mails"."recipient_id" is not null;--> statement-breakpoint
CREATE INDEX "mails_message" ON "mails" USING btree ("workspace_id","message_id") WHERE "mails"."message_id" is not null;--> statement-breakpoint
CREATE INDEX "mails_provider" ON "mails" USING btree ("provider_id") WHERE "mails"."provider_id" is not null;--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_accent" CHECK ("workspaces"."accent_hue" between 0 and 360 and "workspaces"."accent_chroma" between 0 and 150);--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_merged_elsewhere" CHECK ("recipients"."merged_into" <> "recipients"."id");