import type { MessageKind } from "./message-vocabulary";

type KindWords = { name: string; meaning: string; subject: string; body: string };

/** Five ways to write to somebody who lacks a step, each with a text to begin with. `[[…]]` is for its author to fill in. */
export const MESSAGE_KIND_WORDS: Record<MessageKind, KindWords> = {
  reminder: {
    name: "Reminder and encouragement",
    meaning: "What they have done already, and what the next step brings.",
    subject: "{{firstName}}, {{earned}} of {{total}} steps to {{completion}} are yours",
    body: `Hello {{firstName}},

You hold {{earned}} of {{total}} steps of {{pathway}}. What is missing: {{missingSteps}}.

{{step}} gives you [[what somebody can do once they have it]]. When you hold every step, {{completion}} is issued to you by itself; there is nothing to apply for.

If now is not the time, nothing is lost: what you have earned stays yours.

{{issuer}}`,
  },
  "social-proof": {
    name: "Others who did it",
    meaning: "Somebody's own words about what the pathway brought them.",
    subject: "What {{step}} was like for others",
    body: `Hello {{firstName}},

{{stepCount}} people have earned {{step}}, and {{completedCount}} have completed {{pathway}}. One of them says:

“[[their own words, with their permission]]”
[[their name and what they do]]

You hold {{earned}} of {{total}} steps. If you have a question before you go on, answer this mail.

{{issuer}}`,
  },
  perk: {
    name: "Something extra",
    meaning: "Material, a talk or a seat for those who take the step.",
    subject: "{{step}} comes with something extra",
    body: `Hello {{firstName}},

Whoever earns {{step}} also gets [[what it is and how they get it]].

{{step}} is one of the steps of {{pathway}} that you do not have yet; {{earned}} of {{total}} are yours. Your certificate of it can go straight into your LinkedIn profile, with a link that proves it.

{{issuer}}`,
  },
  deadline: {
    name: "A date to keep",
    meaning: "Something that ends on a day, said plainly and early.",
    subject: "{{step}}: open until [[the day]]",
    body: `Hello {{firstName}},

{{step}} can be taken until [[the day and the time, with the time zone]]. After that, [[what happens next, and when it opens again]].

You hold {{earned}} of {{total}} steps of {{pathway}}; they stay yours, whatever you decide.

If the day does not suit you, answer this mail and we look for another.

{{issuer}}`,
  },
  feedback: {
    name: "Ask what is in the way",
    meaning: "A short question, and an honest use of the answer.",
    subject: "What keeps you from {{step}}?",
    body: `Hello {{firstName}},

You hold {{earned}} of {{total}} steps of {{pathway}}, and {{step}} is not among them yet. We would like to know why, so that we can make it better.

Is it time, cost, the level, or something that we did not explain? One line is enough: answer this mail. A person reads every answer.

{{issuer}}`,
  },
};
