import { correctCredential } from "@/lib/credentials/commands/correct-credential";
import { getCredential } from "@/lib/credentials/reads/get-credential";
import { credentialAnswer } from "@/lib/entrypoints/api/answers";
import { showCredential } from "@/lib/entrypoints/api/credential-answer";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(correctCredential, {
  summary: "Mend the name on a credential; its id and award date stay",
  answer: credentialAnswer,
  show: async ({ id }, look) => showCredential(await look(getCredential, { id })),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
