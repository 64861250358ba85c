import { count, formatNumber } from "@/components/ui/format";

const is = (n: number, one: string, many: string) => (n === 1 ? one : many);

export const needsYouWords = { title: "Needs you", open: (n: number) => `${n} open` };

export const draftsWords = {
  wait: (n: number) => `${count(n, "draft")} ${is(n, "waits", "wait")} for room`,
  full: (limit: number) =>
    `The limit of ${formatNumber(limit)} is reached. They go out once there is room, the oldest first.`,
  canGo: (n: number) => `${count(n, "draft")} can go out now`,
  someCanGo: (room: number, n: number) => `${formatNumber(room)} of ${formatNumber(n)} drafts can go out now`,
  unlimited: (n: number) =>
    n === 1
      ? "No limit holds it back. It becomes valid once you issue it."
      : "No limit holds them back. They become valid once you issue them.",
  room: (limit: number, room: number) =>
    `Under your limit of ${formatNumber(limit)} there is room for ${formatNumber(room)}.`,
  makeRoom: "Make room",
  see: "See drafts",
  issue: "Issue drafts",
};

export const leftOutWords = {
  title: (n: number, file: string) => `${count(n, "row")} of ${file} ${is(n, "was", "were")} not imported`,
  others: (n: number) => `The other ${formatNumber(n)} are in. Each row that was left out says why.`,
  all: "Each row says why it was left out.",
  see: "See rows",
};

export const namesWords = {
  title: (n: number) => `${count(n, "person asks", "people ask")} for ${is(n, "another name", "other names")}`,
  text: "They saw it on their certificate. Accepting it corrects what they hold, and keeps the dates.",
  answer: "Answer",
};

export const reviewsWords = {
  title: (n: number, pathway: string) => `${count(n, "completion")} of ${pathway} to look at`,
  text: "A step was withdrawn after it was completed. They keep what they earned unless you decide otherwise.",
  review: "Review",
};

export const failedMailsWords = {
  title: (n: number) => `${count(n, "mail")} could not be sent`,
  text: "What was issued is issued all the same; only the message did not arrive.",
  see: "See mails",
};

export const failedJobsWords = {
  title: (n: number) => `${count(n, "job")} stopped before the end`,
  text: "What was done until then stays. You can let it go on where it stopped.",
  see: "See jobs",
};

export const endingWords = {
  title: (name: string, day: string, over: boolean) => `${name} ${over ? "was to end" : "ends"} on ${day}`,
  text: (n: number) =>
    `${count(n, "person", "people")} ${is(n, "is", "are")} off track. Remind them, or give them more time, before you end it.`,
  see: "See who",
};

export const expiringWords = {
  ofOne: (n: number, name: string) =>
    `${formatNumber(n)} ${name} ${is(n, "credential expires", "credentials expire")} within 30 days`,
  ofOneText: "Until then nothing changes. Afterwards their pages say until when it was valid.",
  ofMany: (n: number) => `${count(n, "credential")} ${is(n, "expires", "expire")} within 30 days`,
  ofManyText: (n: number, name: string, others: number) =>
    `${formatNumber(n)} ${is(n, "is", "are")} ${name}; the others are of ${count(others, "other achievement")}.`,
  see: "See who",
};
