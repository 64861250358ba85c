import type { ReactNode } from "react";
import { count, formatNumber, formatPercent } from "@/components/ui/format";

// The pages of messages to those who lack a step; one export for each page or part.

const INACTIVE =
  "The pathway is not active. You can write now; sending waits until it is, since the mail leads to its page.";

export const messagesWords = {
  title: "Messages",
  lede: "Mails to those on this pathway who lack a step. Each person gets a message once, and can stop them with one press.",
  emptyTitle: "No messages yet",
  empty:
    "Choose a step, see who lacks it, and write to them: a reminder, somebody’s story, a date to keep, or a question.",
  write: "Write a message",
  table: "Messages",
  message: "Message",
  step: "Missing step",
  goneStep: "A step that is gone",
  aGoneStep: "a step that is gone",
  when: "When",
  mailed: "Mailed",
  earned: "Earned it afterwards",
  status: "Status",
};

export const writeWords = {
  tab: "Write a message",
  crumb: "New",
  title: (step: ReactNode) => ["Write to those who lack ", step],
  lede: "Saved as a draft first. Nothing is sent before you say so.",
  inactive: INACTIVE,
  who: "Who",
  lacks: "Lacks",
  chooseStep: "choose a step",
  group: "Group",
  everyone: "everyone",
  what: "What",
  beginWith: "Begin with the text of: ",
  save: "Save as a draft",
};

export const editMessageWords = {
  tab: "Edit a message",
  crumb: "Edit",
  title: "Edit the message",
  lede: (step: ReactNode) => ["To those who lack ", step, "."],
  save: "Save",
};

export const messageWords = {
  tab: "Message",
  to: (kind: string, step: ReactNode) => [`${kind}, to those who lack `, step, ". "],
  toGroup: (kind: string, step: ReactNode, group: ReactNode) => [
    `${kind}, to those who lack `,
    step,
    " in ",
    group,
    ". ",
  ],
  goneGroup: "a group that was deleted",
  goesOut: (time: ReactNode, timeZone: string) => ["Goes out on ", time, ` (${timeZone}).`],
  sent: (time: ReactNode) => ["Sent on ", time, "."],
  willLook: "As it will look",
  looks: "As it looks",
  edit: "Edit",
  delete: "Delete",
  sendNow: "Send now",
  unplan: "Take out of the plan",
  stop: "Stop sending",
};

export const audienceWords = {
  mailed: (n: ReactNode) => [n, " would get it now. "],
  people: (n: number) => count(n, "person", "people"),
  everybodyHas: (step: string) => `Everybody on the pathway has ${step}.`,
  unsubscribed: (n: number, step: string) =>
    `${formatNumber(n)} of those who lack ${step} ${n === 1 ? "wants" : "want"} no messages.`,
  withoutAddress: (n: number) => `${formatNumber(n)} ${n === 1 ? "has" : "have"} no address.`,
  recent: (n: number) => `${formatNumber(n)} got another message about this pathway in the last 7 days.`,
  when: "Counted now. When it is sent, each is looked at again: who has the step by then is not asked for it.",
  seeAll: (n: number) => (n === 1 ? "See who lacks it" : `See all ${formatNumber(n)} who lack it`),
  table: (step: string) => `Who lacks ${step}`,
  recipient: "Recipient",
  steps: "Steps",
  earnedOf: (earned: number, steps: number) => `${earned} of ${steps}`,
  message: "Message",
  noAddress: "No address",
  wantsNone: "Wants none",
  getsIt: "Gets it",
};

export const draftWords = {
  toFillIn: (blanks: string[]) => `Still to fill in: ${blanks.map((blank) => `“${blank}”`).join(", ")}.`,
  fillIn: "Fill in",
  inactive: INACTIVE,
  noReply: "The text asks for an answer, and answers to this mail go nowhere yet. Say where in the settings.",
  sender: "Sender",
  who: "Who",
  test: "Test",
  testHelp:
    "It goes to your own address, filled in as for the first reader. Its subject begins with “Test:”, and it counts nowhere.",
  sendTest: (email: string) => `Send a test to ${email}`,
  testSent: (email: string) => `On its way to ${email}.`,
  later: "Later",
  laterHelp: (timeZone: string) => `Time zone: ${timeZone}. Who lacks the step is counted then, not now.`,
  day: "Day",
  time: "Time",
  sendLater: "Send later",
};

export const sentWords = {
  sending: "Sending",
  stopped: (error: string | null) => `${error ?? "It stopped."} Nobody gets it twice.`,
  tryAgain: "Try again",
  goesOn: "It goes on.",
  keptHere: "No mail provider is set up, so these mails are kept in the outbox and reach nobody.",
  results: "Results",
  help: "Delivered and opened as the mail provider tells; some mail programs tell nothing, and some open by themselves.",
  mailed: "Mailed",
  kept: "Kept",
  waiting: (n: number) => `${formatNumber(n)} waiting`,
  delivered: "Delivered",
  opened: "Opened",
  notTold: "Not told",
  share: (share: number) => `${formatPercent(share)} of those mailed`,
  earned: "Earned it since",
  earnedMeans:
    "Those mailed who have the step now and did not when this was sent. It does not say that the mail was the reason.",
  others: "What else became of it",
  outbox: "Outbox",
  unsubscribed: (n: number) => `${count(n, "person wants", "people want")} no messages`,
  unsubscribedLine: "They were passed over.",
  earnedSince: (n: number) => `${count(n, "person", "people")} earned the step in the meantime`,
  earnedSinceLine: "They were not asked for it.",
  noAddress: (n: number) => `${count(n, "person has", "people have")} no address`,
  noAddressLine: "Nothing could be sent.",
  bounced: (n: number) => `${count(n, "mail")} came back`,
  bouncedLine: "The address does not take mail. Ask for another.",
  failed: (n: number) => `${count(n, "mail")} could not be sent`,
  failedLine: "They can be sent again from the outbox.",
};

export const readersWords = {
  title: "Recipients",
  table: "Recipients of this message",
  recipient: "Recipient",
  mail: "Mail",
  step: "Step",
  cameBack: "Came back",
  opened: "Opened",
  delivered: "Delivered",
  earnedSince: "Earned since",
  earned: "Earned",
  notYet: "Not yet",
};
