import { createHmac } from "node:crypto";
import { sameSecret } from "../core/hash";
import type { Id } from "../core/ids";
import { env } from "../env";
import { routes } from "../routes";

/** Whose messages from whom it ends. */
export type Subscription = { workspaceId: Id<"workspace">; recipientId: Id<"recipient"> };

/** In a mail that its author sends to themselves: shows where the link leads, and ends nothing. */
export const TEST_TOKEN = "test";

/**
 * The links of a message's mail: the page behind the one at its foot, and what a mail program calls for its reader. Signed, not
 * stored: they work for as long as the secret stands, and tell nobody's address.
 */
export function unsubscribeLinks(workspaceId: Id<"workspace">, recipientId: Id<"recipient">) {
  return linksFor(tokenFor({ workspaceId, recipientId }));
}

export function testUnsubscribeLinks() {
  return linksFor(TEST_TOKEN);
}

function linksFor(token: string) {
  const url = (path: string) => `${env.baseUrl}${path}`;
  return { unsubscribeUrl: url(routes.unsubscribe(token)), oneClickUrl: url(routes.oneClickUnsubscribe(token)) };
}

/** Null for every token that we did not make. */
export function readToken(token: string): Subscription | null {
  const [workspaceId = "", recipientId = "", signed = ""] = token.split(".");
  const subscription = { workspaceId: workspaceId as Id<"workspace">, recipientId: recipientId as Id<"recipient"> };
  return sameSecret(signed, signature(subscription)) ? subscription : null;
}

function tokenFor(subscription: Subscription): string {
  return `${subscription.workspaceId}.${subscription.recipientId}.${signature(subscription)}`;
}

function signature({ workspaceId, recipientId }: Subscription): string {
  const secret = env.authSecret;
  if (!secret) throw new Error("Links in messages are signed with NEXTAUTH_SECRET. Set it.");
  return createHmac("sha256", secret).update(`unsubscribe ${workspaceId} ${recipientId}`).digest("base64url");
}
