ALTER TABLE "grade_imports" DROP CONSTRAINT "grade_imports_format";--> statement-breakpoint
ALTER TABLE "grade_imports" ALTER COLUMN "achieved_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "grade_imports" ADD CONSTRAINT "grade_imports_format" CHECK ("grade_imports"."format" in ('waymark', 'open_edx', 'canvas', 'moodle', 'other'));