CREATE INDEX "credentials_issued" ON "credentials" USING btree ("workspace_id","issued_at","source_kind") WHERE "credentials"."issued_at" is not null and "credentials"."status" not in ('draft', 'deleted');--> statement-breakpoint
CREATE INDEX "credentials_expiring" ON "credentials" USING btree ("workspace_id","expires_at","achievement_id") WHERE "credentials"."status" = 'issued' and "credentials"."expires_at" is not null;--> statement-breakpoint
CREATE INDEX "credentials_withdrawn" ON "credentials" USING btree ("workspace_id","status_changed_at") WHERE "credentials"."status" in ('revoked', 'suspended');--> statement-breakpoint
CREATE INDEX "mails_failed" ON "mails" USING btree ("workspace_id","created_at") WHERE "mails"."status" = 'failed';--> statement-breakpoint
CREATE INDEX "reviews_open" ON "reviews" USING btree ("workspace_id","pathway_id") WHERE "reviews"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "recipients_new" ON "recipients" USING btree ("workspace_id","created_at") WHERE "recipients"."erased_at" is null;--> statement-breakpoint
CREATE INDEX "recipients_name_prefix" ON "recipients" USING btree ("workspace_id",lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "recipients_words" ON "recipients" USING gin (to_tsvector('simple'::regconfig, translate("name" || ' ' || coalesce("email_key", ''), '@._+-''’', '       ')));