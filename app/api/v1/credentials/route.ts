import { issueCredentials } from "@/lib/credentials/commands/issue-credentials";
import { listCredentials } from "@/lib/credentials/reads/list-credentials";
import { credentialAnswer, issuedAnswer, listOf } from "@/lib/entrypoints/api/answers";
import { showCredential } from "@/lib/entrypoints/api/credential-answer";
import { issueBody, issueRequest, showIssued } from "@/lib/entrypoints/api/issue";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(listCredentials, {
  summary: "Credentials, newest first",
  answer: listOf(credentialAnswer),
  show: ({ data, nextCursor }) => ({ data: data.map(showCredential), nextCursor }),
});
export const POST = endpoint(issueCredentials, {
  summary: "Issue one credential, or up to 1,000; what the limit leaves no room for becomes a draft",
  status: 201,
  body: issueBody,
  input: issueRequest,
  answer: issuedAnswer,
  show: showIssued,
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
