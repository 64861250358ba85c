import type { MessageStatus, SkipReason } from "@/lib/pathways/rules/message-vocabulary";

/** The longer texts of the pages of messages. */
export const MESSAGE_WORDS = {
  list: "Mails to those on this pathway who lack a step. Each person gets a message once, and can stop them with one press.",
  empty:
    "Choose a step, see who lacks it, and write to them: a reminder, somebody’s story, a date to keep, or a question.",
  who: "Counted now. When it is sent, each is looked at again: who has the step by then is not asked for it.",
  variables: "Filled in for each reader. [[Double brackets]] mark what you still have to write.",
  invented: "an example, since nobody lacks this step now",
  test: "It goes to your own address, filled in as for the first reader. Its subject begins with “Test:”, and it counts nowhere.",
  inactive:
    "The pathway is not active. You can write now; sending waits until it is, since the mail leads to its page.",
  noReply: "The text asks for an answer, and answers to this mail go nowhere yet. Say where in the settings.",
  pace: "Up to 600 a minute leave, so that sign-in links and credentials are not kept waiting.",
  results:
    "Delivered and opened as the mail provider tells; some mail programs tell nothing, and some open by themselves.",
  kept: "No mail provider is set up, so these mails are kept in the outbox and reach nobody.",
  afterwards:
    "Those mailed who have the step now and did not when this was sent. It does not say that the mail was the reason.",
} as const;

export const MESSAGE_STATES: Record<MessageStatus, string> = {
  draft: "Draft",
  scheduled: "Planned",
  sending: "Sending",
  sent: "Sent",
  cancelled: "Stopped",
  failed: "Stopped by a fault",
};

export const SKIPPED: Record<SkipReason, string> = {
  unsubscribed: "Wants no messages",
  "earned-since": "Earned the step meanwhile",
  "no-address": "Has no address",
};
