"use server";
import { action } from "@/lib/entrypoints/action";
import { createNudge } from "@/lib/programs/commands/create-nudge";
import { nudgeAudience } from "@/lib/programs/reads/preview-nudge";
import { writtenAudience } from "@/lib/programs/rules/nudge-input";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

export const createNudgeAction = action(createNudge, {
  redirectTo: ({ id }, slug) => routes.dashboard(slug).nudge(id),
  ask: ({ id: _, subject: __, body: ___, ...audience }, actor) => ask(nudgeAudience, actor, writtenAudience(audience)),
});
