import { parseInput } from "@/lib/core/parse";
import { oneParticipantAnswer } from "@/lib/entrypoints/api/program-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { extendDueDates } from "@/lib/programs/commands/extend-due-dates";
import { getParticipant } from "@/lib/programs/reads/get-participant";
import { extensionBody } from "@/lib/programs/rules/progress-input";

export const POST = endpoint(extendDueDates, {
  summary: "Give a participant more time in a component; the same day again changes nothing",
  body: extensionBody,
  input: ({ params, body }) => ({ ...params, extensions: [parseInput(extensionBody, body)] }),
  answer: oneParticipantAnswer,
  show: ({ id, recipientIds: [recipientId = ""] }, look) => look(getParticipant, { id, recipientId }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
