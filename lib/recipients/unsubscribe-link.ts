import { createHmac } from "node:crypto";
import { sameSecret } from "../core/hash";
import type { Id } from "../core/ids";
import { env } from "../env";
import { routes } from "../routes";

/** Whose messages from whom it ends. */
export type Subscription = { workspaceId: Id<"workspace">; recipientId: Id<"recipient"> };

/** In a mail that its author sends to themselves: shows where the link leads, and ends nothing. */
export const TEST_TOKEN = "test";

/** The link in a message's mail. Signed, not stored: it works for as long as the secret stands, and tells nobody's address. */
export function unsubscribeUrl(workspaceId: Id<"workspace">, recipientId: Id<"recipient">): string {
  return `${env.baseUrl}${routes.unsubscribe(tokenFor({ workspaceId, recipientId }))}`;
}

export function testUnsubscribeUrl(): string {
  return `${env.baseUrl}${routes.unsubscribe(TEST_TOKEN)}`;
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
