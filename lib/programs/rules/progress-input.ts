import { z } from "zod";
import { idSchema } from "../../core/ids";
import { PIPELINE_STATES, PROGRESS_STATUSES } from "./vocabulary";

export const MAX_PROGRESS = 1_000;

const email = z.string().trim().max(254);
const who = {
  recipientEmail: email.optional(),
  /** Instead of an address. */
  recipientId: idSchema("recipient").optional(),
};
const status = z.enum(PROGRESS_STATUSES, `The status is one of ${PROGRESS_STATUSES.join(", ")}.`);
const rest = {
  componentId: idSchema("component"),
  status,
  /** Only of what is complete; left out: now. */
  completedAt: z.iso.datetime({ offset: true, error: "Give an instant like 2026-03-01T09:00:00Z." }).optional(),
};
/** From a program: addresses alone. */
export const progressBody = z.array(z.strictObject({ recipientEmail: email, ...rest }));

export const setProgressInput = z.strictObject({
  id: idSchema("program"),
  progress: z
    .array(z.strictObject({ ...who, ...rest }))
    .max(MAX_PROGRESS, `At most ${MAX_PROGRESS.toLocaleString("en")} rows at a time.`),
  source: z.enum(["facilitator", "api"]),
});
export type ProgressItem = z.output<typeof setProgressInput>["progress"][number];

/** A day, or an instant whose day in the workspace's zone is meant. */
const dueOn = z.string("Say until when.").trim().min(1).max(64);
export const extensionBody = z.strictObject({ recipientEmail: email, componentId: idSchema("component"), dueOn });

export const extendInput = z.strictObject({
  id: idSchema("program"),
  extensions: z
    .array(z.strictObject({ ...who, componentId: idSchema("component"), dueOn }))
    .min(1, "Say who is to have more time.")
    .max(MAX_PROGRESS, `At most ${MAX_PROGRESS.toLocaleString("en")} extensions at a time.`),
});

/** Which participants: as the grid's filters find them. */
export const foundFilter = {
  search: z.string().trim().max(200).optional(),
  groupId: idSchema("group").optional(),
  /** Where they stand, not what is recorded of them. */
  standing: z.enum(PIPELINE_STATES).optional(),
};
const foundFilterSchema = z.object(foundFilter);
export type FoundInput = z.output<typeof foundFilterSchema>;

export const setFoundInput = z.strictObject({
  id: idSchema("program"),
  componentId: idSchema("component"),
  status,
  /** How many it was confirmed for: where there are others by now, a person looks again. */
  expected: z.int().min(1),
  ...foundFilter,
});

/** What such a job keeps; a search can be forgotten out of it. */
export const setFoundWork = z.object({ componentId: idSchema("component"), status, filter: foundFilterSchema });
