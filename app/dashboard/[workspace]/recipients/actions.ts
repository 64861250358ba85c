"use server";
import { z } from "zod";
import { answerNameRequest } from "@/lib/credentials/commands/answer-name-request";
import { eraseRecipient } from "@/lib/credentials/commands/erase-recipient";
import { action } from "@/lib/entrypoints/action";
import { mergeRecipients, unmergeRecipients } from "@/lib/recipients/commands/merge-recipients";
import { putRecipient } from "@/lib/recipients/commands/put-recipient";
import { routes } from "@/lib/routes";

/** The form has one line for all groups, parted by commas. */
const parted = (value: unknown) => (typeof value === "string" ? value.split(",").filter((part) => part.trim()) : value);
const { input } = putRecipient;
const put = { ...putRecipient, input: input.extend({ groups: z.preprocess(parted, input.shape.groups) }) };

export const putRecipientAction = action(put, { empty: { groups: "" } });
export const eraseRecipientAction = action(eraseRecipient, {
  redirectTo: (_, slug) => routes.dashboard(slug).recipients(),
});
export const answerNameAction = action(answerNameRequest, {
  redirectTo: ({ id }, slug) => routes.dashboard(slug).nameRequest(id),
});
export const mergeAction = action(mergeRecipients, {
  redirectTo: ({ keptId }, slug) => routes.dashboard(slug).recipient(keptId),
});
export const unmergeAction = action(unmergeRecipients, {
  redirectTo: ({ keptId }, slug) => routes.dashboard(slug).recipient(keptId),
});
