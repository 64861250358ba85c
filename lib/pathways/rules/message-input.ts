import { z } from "zod";
import { isDay } from "../../core/dates";
import { invalid } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { placedProblem } from "../../core/templates";
import { lineSchema, proseSchema } from "../../core/text";
import { versionInput } from "../../core/versions";
import { blanksOf, templateProblems } from "./message-template";
import { MESSAGE_KINDS } from "./message-vocabulary";

/** A template that can be rendered; the first thing that is wrong is told with its place. */
function readable(text: string, context: z.RefinementCtx): void {
  const [problem] = templateProblems(text);
  if (problem) context.addIssue({ code: "custom", message: placedProblem(problem) });
}

const texts = {
  kind: z.enum(MESSAGE_KINDS),
  subject: lineSchema("A subject", 150).superRefine(readable),
  body: proseSchema("The text", 5_000)
    .refine((text) => text !== "", "The text is required.")
    .superRefine(readable),
};

export const createMessageInput = z.strictObject({
  /** Made by the page that holds the form: the same form sent twice is one message. */
  id: z
    .string()
    .regex(/^msg_[0-9a-f]{32}$/)
    .transform((id) => id as Id<"message">)
    .optional(),
  pathwayId: idSchema("pathway"),
  achievementId: idSchema("achievement"),
  groupId: idSchema("group").nullish(),
  ...texts,
});

export const updateMessageInput = z.strictObject({
  id: idSchema("message"),
  ...versionInput,
  achievementId: idSchema("achievement").optional(),
  groupId: idSchema("group").nullish(),
  kind: texts.kind.optional(),
  subject: texts.subject.optional(),
  body: texts.body.optional(),
});

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Use a time like 09:30.");

/** `now`, or a day and a time in the workspace's zone. */
export const scheduleMessageInput = z.strictObject({
  id: idSchema("message"),
  ...versionInput,
  when: z.enum(["now", "later"]).default("now"),
  sendOn: z.string().refine(isDay, "Use a date like 2026-02-28.").optional(),
  sendTime: time.optional(),
});

/** Throws where the author has not filled in what a starting text leaves open. */
export function assertFilledIn({ subject, body }: { subject: string; body: string }): void {
  for (const [path, text] of [
    ["subject", subject],
    ["body", body],
  ] as const) {
    const [blank] = blanksOf(text);
    if (blank) throw invalid(path, `Fill in “${blank}”, or take it out, before this is sent.`);
  }
}
