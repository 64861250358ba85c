import { assignRecipient } from "@/lib/certifications/commands/assign-recipient";
import { getAssignment, listAssignments } from "@/lib/certifications/reads/list-assignments";
import { assignmentAnswer, listOf } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(listAssignments, {
  summary: "Who is assigned, and where they stand",
  answer: listOf(assignmentAnswer),
});
export const POST = endpoint(assignRecipient, {
  summary: "Assign one person, singly",
  status: 201,
  answer: assignmentAnswer,
  show: ({ recipientId }, look, { params }) => look(getAssignment, { id: params.id ?? "", recipientId }),
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
