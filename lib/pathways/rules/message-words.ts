import type { MessageStatus, SkipReason } from "./message-vocabulary";

export const MESSAGE_STATUS_WORDS: Record<MessageStatus, string> = {
  draft: "Draft",
  scheduled: "Planned",
  sending: "Sending",
  sent: "Sent",
  cancelled: "Stopped",
  failed: "Stopped by a fault",
};

export const SKIP_WORDS: Record<SkipReason, string> = {
  unsubscribed: "Wants no messages",
  "earned-since": "Earned the step meanwhile",
  "no-address": "Has no address",
};
