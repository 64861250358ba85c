import { z } from "zod";
import { findSubscription } from "../../../db/queries/subscriptions";
import { publicRead } from "../../read";
import { readToken, TEST_TOKEN } from "../unsubscribe-link";

/** What the link in a message stands for: whose messages, and whether they still come. Never whose address it is. */
export const getSubscription = publicRead(z.strictObject({ token: z.string().max(500) }), async ({ db }, { token }) => {
  if (token === TEST_TOKEN) return { state: "test" as const };
  const subscription = readToken(token);
  const found = subscription && (await findSubscription(db, subscription.workspaceId, subscription.recipientId));
  if (!found) return { state: "unknown" as const };
  return {
    state: found.unsubscribed ? ("stopped" as const) : ("wanted" as const),
    issuer: found.issuer,
    slug: found.slug,
  };
});
