import { oneParticipantAnswer } from "@/lib/entrypoints/api/program-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { getParticipant } from "@/lib/programs/reads/get-participant";

export const GET = endpoint(getParticipant, {
  summary: "How far one participant is in each component, and until when",
  answer: oneParticipantAnswer,
});
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
