DROP INDEX "inngest_embedded"."run_troubled";--> statement-breakpoint
ALTER TABLE "inngest_embedded"."run" ADD COLUMN "workspace_id" text;--> statement-breakpoint
CREATE INDEX "run_recent" ON "inngest_embedded"."run" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "run_troubled" ON "inngest_embedded"."run" USING btree ("workspace_id","status","id") WHERE "inngest_embedded"."run"."status" in ('failed', 'cancelled');