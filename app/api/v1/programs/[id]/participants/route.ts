import { listOf } from "@/lib/entrypoints/api/answers";
import { participantAnswer, participantsAnswer } from "@/lib/entrypoints/api/program-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { addParticipants } from "@/lib/programs/commands/add-participants";
import type { ParticipantChanges } from "@/lib/programs/commands/place-participants";
import { setParticipants } from "@/lib/programs/commands/set-participants";
import { listParticipants } from "@/lib/programs/reads/list-participants";
import { participantBody as body } from "@/lib/programs/rules/participants-input";

const shown = {
  body,
  list: "participants",
  answer: participantsAnswer,
  show: ({ id: _, ...changes }: ParticipantChanges) => changes,
};

export const GET = endpoint(listParticipants, {
  summary: "Who is in a program, and where they stand",
  answer: listOf(participantAnswer),
});
export const PUT = endpoint(setParticipants, {
  summary: "Replace the list of participants; who is not in it any more is taken out and keeps their progress",
  ...shown,
});
export const POST = endpoint(addParticipants, {
  summary: "Add participants; who is in the program already stays",
  ...shown,
});
export const { PATCH, DELETE } = notAllowed("GET", "PUT", "POST");
