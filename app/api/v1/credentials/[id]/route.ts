import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { updateCredential } from "@/lib/credentials/commands/update-credential";
import { getCredential } from "@/lib/credentials/reads/get-credential";
import { credentialAnswer as answer } from "@/lib/entrypoints/api/answers";
import { showCredential } from "@/lib/entrypoints/api/credential-answer";
import { theOne } from "@/lib/entrypoints/api/one-credential";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(getCredential, {
  summary: "One credential; 410 once deleted",
  answer,
  show: showCredential,
});
export const PATCH = endpoint(updateCredential, {
  summary: "Show a credential to everybody, or to nobody",
  answer,
  show: async ({ id }, look) => showCredential(await look(getCredential, { id })),
});
export const DELETE = endpoint(deleteCredentials, {
  summary: "Delete a credential: its personal data goes, its address answers 410",
  input: theOne(),
});
export const { POST, PUT } = notAllowed("GET", "PATCH", "DELETE");
