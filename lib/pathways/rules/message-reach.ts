import type { SkipReason } from "./message-vocabulary";

/** What is known of somebody on the pathway at the moment at which the sending reaches them. */
export type Reached = {
  email: string | null;
  unsubscribed: boolean;
  /** Holds the step now. */
  has: boolean;
  /** Was on the pathway without the step when the message was written. */
  lackedBefore: boolean;
};
export type Reach = "mail" | SkipReason | "not-meant";

/** Who has the step is not asked for it: recorded where they were meant, passed over where they never were. */
export function reachOf({ email, unsubscribed, has, lackedBefore }: Reached): Reach {
  if (has) return lackedBefore ? "earned-since" : "not-meant";
  if (email === null) return "no-address";
  return unsubscribed ? "unsubscribed" : "mail";
}

/** Why a message cannot be sent as things stand; null where it can. */
export function sendingProblem(
  message: { achievementId: string },
  pathway: { status: string; steps: string[] } | null,
) {
  if (!pathway) return "The pathway does not exist any more.";
  if (pathway.status !== "active")
    return "The pathway is not active, so its page is not to be seen. Activate it first.";
  if (!pathway.steps.includes(message.achievementId))
    return "The step is not part of the pathway any more. Choose another.";
  return null;
}
