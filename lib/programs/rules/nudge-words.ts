import type { NudgeSkip } from "./vocabulary";

export const NUDGE_SKIP_WORDS: Record<NudgeSkip, string> = {
  ended: "Their program has ended",
  left: "Left the program",
  no_address: "Has no address",
  unsubscribed: "Wants no messages",
  caught_up: "Had nothing past due any more",
};

type StartingText = { subject: string; body: string };

/** What a nudge begins with, for its author to change: to those who are late, and to everybody else. */
export const NUDGE_TEXTS: Record<"overdue" | "open", StartingText> = {
  overdue: {
    subject: "{{program}}: what is past due",
    body: `Hello {{firstName}},

In {{program}}, this is past its due day for you:
{{overdue}}

It can still be done. If something holds you up, tell us: we can look together at what would help, and give you a later day where that is it. If you have done it in the meantime, there is nothing more to do.

{{issuer}}`,
  },
  open: {
    subject: "{{program}}: what is still open",
    body: `Hello {{firstName}},

This is still open for you in {{program}}:
{{open}}

If something holds you up, tell us: we can look together at what would help.

{{issuer}}`,
  },
};
