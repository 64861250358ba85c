import { issueAgain } from "@/lib/credentials/commands/issue-again";
import { getCredential } from "@/lib/credentials/reads/get-credential";
import { credentialAnswer } from "@/lib/entrypoints/api/answers";
import { showCredential } from "@/lib/entrypoints/api/credential-answer";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(issueAgain, {
  summary: "Issue a new credential in place of a revoked or deleted one",
  status: 201,
  createdIn: "/api/v1/credentials",
  answer: credentialAnswer,
  show: async ({ id }, look) => showCredential(await look(getCredential, { id })),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
