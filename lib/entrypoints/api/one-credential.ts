import { z } from "zod";
import { parseInput } from "../../core/parse";
import { getCredential } from "../../credentials/reads/get-credential";
import { credentialAnswer } from "./answers";
import { showCredential } from "./credential-answer";
import type { Look, Parts } from "./input";

const nothing = z.strictObject({});

/** Verbs of credentials take many: the one of the address, and what the body says. */
export function theOne(body: z.ZodObject = nothing) {
  return (parts: Parts) => ({ ...parseInput(body, parts.body), ids: [parts.params.id] });
}

/** What the endpoints `/credentials/{id}/<verb>` have in common: they answer with the credential as it is then. */
export function oneCredential(summary: string, body: z.ZodObject = nothing) {
  return {
    summary,
    body,
    input: theOne(body),
    answer: credentialAnswer,
    show: async (_: unknown, look: Look, { params }: Parts) =>
      showCredential(await look(getCredential, { id: params.id ?? "" })),
  };
}
