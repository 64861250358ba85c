-- What was public until now stands on profiles as before; what is issued from here on waits for its holder's word.
ALTER TABLE "credentials" ADD COLUMN "on_profile" boolean DEFAULT true;--> statement-breakpoint
ALTER TABLE "credentials" ALTER COLUMN "on_profile" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "expiry_reminders" boolean DEFAULT true NOT NULL;
