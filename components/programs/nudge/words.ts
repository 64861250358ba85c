import { count } from "@/components/ui/format";

const people = (n: number) => count(n, "person", "people");

export const nudgeFormWords = { subject: "Subject", text: "Text", review: "Go on", cancel: "Cancel" };

export const nudgeConfirmWords = {
  title: (n: number) => `Send this to ${people(n)}?`,
  lede: "The preview shows the mail as one of them gets it.",
  mailed: (n: number) => (n === 1 ? "person gets this mail" : "people get this mail"),
  mailedLine: "Once each, within a few minutes. A mail that has left cannot be taken back.",
  unsubscribed: (n: number) => (n === 1 ? "wants no messages" : "want no messages"),
  withoutAddress: (n: number) => (n === 1 ? "has no address" : "have no address"),
  ended: (n: number) => (n === 1 ? "is in a program that has ended" : "are in programs that have ended"),
  passed: "Passed over, and counted on the next page.",
  caughtUp: "Whoever has caught up gets none",
  caughtUpLine: "The text names what is past due, so it is not sent to anybody for whom nothing is when it leaves.",
  written: "What you wrote",
  goOn: "Go on writing",
  send: (n: number) => `Send to ${people(n)}`,
};
