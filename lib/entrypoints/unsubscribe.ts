import { getDb } from "../../db/client";
import { findSubscription } from "../../db/queries/subscriptions";
import { execute } from "../command";
import { setSubscription } from "../recipients/commands/set-subscription";
import { readToken, TEST_TOKEN } from "../recipients/unsubscribe-link";
import { routes } from "../routes";

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
  const form = await request.formData().catch(() => null);
  const choice = form?.get("wanted");
  const oneClick = form?.get("List-Unsubscribe") === "One-Click";
  const subscription = readToken(token);
  if (!subscription) return token === TEST_TOKEN && oneClick ? new Response(null, { status: 200 }) : leadTo(token);
  if (!oneClick && choice !== "no" && choice !== "yes") return leadTo(token);
  const { workspaceId, recipientId } = subscription;
  if (await findSubscription(getDb(), workspaceId, recipientId)) {
    const actor = { kind: "system", workspaceId, job: "unsubscribe-link" } as const;
    await execute(setSubscription, actor, { recipientId, wanted: !oneClick && choice === "yes" });
  }
  return oneClick ? new Response(null, { status: 200 }) : leadTo(token);
}

function leadTo(token: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: routes.unsubscribe(token), "Cache-Control": "no-store" },
  });
}
