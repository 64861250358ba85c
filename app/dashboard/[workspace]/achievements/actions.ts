"use server";
import { z } from "zod";
import { archiveAchievement } from "@/lib/credentials/commands/archive-achievement";
import { createAchievement } from "@/lib/credentials/commands/create-achievement";
import { publishAchievement } from "@/lib/credentials/commands/publish-achievement";
import { updateAchievement } from "@/lib/credentials/commands/update-achievement";
import { action } from "@/lib/entrypoints/action";
import { routes } from "@/lib/routes";

/** The form has one line for all skills, parted by commas. */
const parted = (value: unknown) =>
  typeof value === "string" ? value.split(/[,;\n]/).filter((part) => part.trim()) : value;
const creating = createAchievement.input;
const updating = updateAchievement.input;
const create = {
  ...createAchievement,
  input: creating.extend({ skills: z.preprocess(parted, creating.shape.skills) }),
};
const update = {
  ...updateAchievement,
  input: updating.extend({ skills: z.preprocess(parted, updating.shape.skills) }),
};
const shown = { redirectTo: ({ id }: { id: string }, slug: string) => routes.dashboard(slug).achievement(id) };

export const createAchievementAction = action(create, shown);
export const updateAchievementAction = action(update, {
  ...shown,
  empty: { description: "", level: null, skills: "", criteria: "", "validity.months": null },
});
export const publishAchievementAction = action(publishAchievement, shown);
export const archiveAchievementAction = action(archiveAchievement, shown);
