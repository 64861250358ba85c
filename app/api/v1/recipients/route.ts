import { listOf, recipientAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { putRecipient } from "@/lib/recipients/commands/put-recipient";
import { getRecipient } from "@/lib/recipients/reads/get-recipient";
import { listRecipients } from "@/lib/recipients/reads/list-recipients";

export const GET = endpoint(listRecipients, { summary: "Recipients, by name", answer: listOf(recipientAnswer) });
export const PUT = endpoint(putRecipient, {
  summary: "Create or update a recipient by address; groups, where given, replace",
  answer: recipientAnswer,
  show: ({ id }, look) => look(getRecipient, { id }),
});
export const { POST, PATCH, DELETE } = notAllowed("GET", "PUT");
