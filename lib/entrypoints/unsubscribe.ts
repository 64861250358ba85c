import { getDb } from "../../db/client";
import { findSubscription } from "../../db/queries/subscriptions";
import { execute } from "../command";
import { setSubscription } from "../recipients/commands/set-subscription";
import { readToken, TEST_TOKEN } from "../recipients/unsubscribe-link";
import { routes } from "../routes";
import { readText } from "./api/body";

/** Two short fields, as a form of either kind. */
const MOST_BYTES = 4096;

type Context = { params: Promise<{ token: string }> };

/** Programs that read mail may open this as a page: they are shown the one with the button, which does it. */
export async function showUnsubscribe(_request: Request, { params }: Context): Promise<Response> {
  return leadTo((await params).token);
}

/**
 * One press in a mail program (RFC 8058: a POST that says List-Unsubscribe=One-Click, without cookies, answered without a
 * redirect), or the button of our page, which also undoes it.
 */
export async function unsubscribe(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const subscription = readToken(token);
  if (!subscription && token !== TEST_TOKEN) return leadTo(token);
  const form = await readForm(request);
  const choice = form?.get("wanted");
  const oneClick = form?.get("List-Unsubscribe") === "One-Click";
  if (!subscription) return oneClick ? new Response(null, { status: 200 }) : leadTo(token);
  if (!oneClick && choice !== "no" && choice !== "yes") return leadTo(token);
  const { workspaceId, recipientId } = subscription;
  if (await findSubscription(getDb(), workspaceId, recipientId)) {
    const actor = { kind: "system", workspaceId, job: "unsubscribe-link" } as const;
    await execute(setSubscription, actor, { recipientId, wanted: !oneClick && choice === "yes" });
  }
  return oneClick ? new Response(null, { status: 200 }) : leadTo(token);
}

async function readForm(request: Request): Promise<FormData | null> {
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const read = async () => new Response(await readText(request, MOST_BYTES), { headers }).formData();
  return read().catch(() => null);
}

function leadTo(token: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: routes.unsubscribe(token), "Cache-Control": "no-store" },
  });
}
