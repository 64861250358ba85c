import { z } from "zod";
import { parseInput } from "../../core/parse";
import type { Placed } from "../../credentials/commands/place-credentials";
import { getCredentials } from "../../credentials/reads/get-credential";
import { type IssueItem, issueItem, MAX_BATCH } from "../../credentials/rules/issue-input";
import type { issuedAnswer } from "./answers";
import { showCredential } from "./credential-answer";
import type { Look, Parts } from "./input";

const batch = z.strictObject({
  credentials: z.array(issueItem).min(1, "Send at least one.").max(MAX_BATCH, `At most ${MAX_BATCH} at a time.`),
});
export const issueBody = z.union([issueItem, batch]);

/** Each form is checked by its own schema, so that an error names the field as it was sent. */
export function issueRequest({ body }: Parts): { credentials: IssueItem[]; source: "api" } {
  const credentials = isBatch(body) ? parseInput(batch, body).credentials : [parseInput(issueItem, body)];
  return { credentials, source: "api" };
}

function isBatch(body: Record<string, unknown>): boolean {
  return "credentials" in body;
}

export async function showIssued(placed: Placed[], look: Look, { body }: Parts): Promise<z.input<typeof issuedAnswer>> {
  const views = await look(getCredentials, { ids: placed.map(({ id }) => id) });
  const data = views.map(showCredential);
  const [only] = data;
  if (!isBatch(body) && only) return only;
  const issued = placed.filter(({ status }) => status === "issued").length;
  return { data, issued, drafts: placed.length - issued };
}
