import { count, formatNumber } from "@/components/ui/format";

/** What is asked before a message goes out, and before it does not. */
export const sendingWords = {
  title: "Send this message now?",
  lede: (called: string, step: string) => `“${called}”, to those who lack ${step}.`,
  now: "get it now",
  none: "get none",
  mailed: (n: number) => (n === 1 ? "Gets a mail" : "Get a mail each"),
  once: "Each of them once.",
  pace: (minutes: number) =>
    `It takes about ${count(minutes, "minute")}. Up to 600 a minute leave, so that sign-in links and credentials are not kept waiting.`,
  unsubscribed: (n: number) => (n === 1 ? "Wants no messages" : "Want no messages"),
  unsubscribedLine: "They get none.",
  withoutAddress: "Without an address",
  withoutAddressLine: "Nothing can reach them.",
  recent: "Got one of yours in the last 7 days",
  recentLine: "They get this one too. A pause may serve you better.",
  left: "What has left cannot be called back",
  leftLine: "What has not can be stopped.",
  confirm: (n: number) => `Send to ${formatNumber(n)}`,
};

export const unplanningWords = {
  title: "Take this message out of the plan?",
  lede: "It becomes a draft again, with its text as it is.",
  nobody: "Nobody gets it",
  nobodyLine: "Until you send or plan it again.",
  confirm: "Make it a draft again",
};

export const stoppingWords = {
  title: "Stop sending this message?",
  lede: "It cannot be taken up again; a new one can be written to those who are left.",
  mailed: (n: number) => (n === 1 ? "Has been mailed" : "Have been mailed"),
  mailedLine: "That stays.",
  nobody: "Nobody else gets it",
  nobodyLine: (n: number) => `Up to ${n} mails may be leaving right now.`,
  confirm: "Stop sending",
};

export const deletingWords = {
  title: "Delete this draft?",
  lede: (called: string) => `“${called}” and its text are gone for good. Nobody got it.`,
  confirm: "Delete the draft",
};

export const messageConfirmWords = { notYet: "Not yet" };
