import { getDb } from "../../db/client";
import { noteMailReport } from "../../db/queries/mail-reports";
import { execute } from "../command";
import { DomainError } from "../core/errors";
import { env } from "../env";
import { readMailReport } from "../governance/rules/mail-report";
import { isSignedWebhook } from "../platform/webhook-signature";
import { setSubscription } from "../recipients/commands/set-subscription";
import { readText } from "./api/body";

const MOST_BYTES = 262_144;
const nothing = (status: number) => new Response(null, { status });

/** What Resend tells of mails that have left. Signed calls only; without a secret this address does not exist. */
export async function receiveMailReport(request: Request): Promise<Response> {
  const secret = env.resendWebhookSecret;
  if (!secret) return nothing(404);
  const body = await readText(request, MOST_BYTES).catch(refusalOf);
  if (typeof body !== "string") return body;
  if (!isSignedWebhook(request.headers, body, secret, new Date())) return nothing(401);
  const report = readMailReport(parse(body));
  const mail = report && (await noteMailReport(getDb(), report));
  // Who calls a message spam wants none: asked for in another way, honoured all the same.
  if (report?.told === "complained" && mail?.messageId && mail.workspaceId && mail.recipientId) {
    const actor = { kind: "system", workspaceId: mail.workspaceId, job: "mail-complaint" } as const;
    await execute(setSubscription, actor, { recipientId: mail.recipientId, wanted: false });
  }
  return nothing(204);
}

function refusalOf(error: unknown): Response {
  if (error instanceof DomainError) return nothing(error.code === "too_large" ? 413 : 400);
  throw error;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
