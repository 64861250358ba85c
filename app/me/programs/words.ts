import type { ReactNode } from "react";
import { count } from "@/components/ui/format";
import type { ProgressStatus } from "@/lib/programs/rules/vocabulary";
import { nameAll } from "../name-all";

// What somebody reads of the programs that they take part in.

const were = (names: readonly string[]) => `${nameAll(names)} ${names.length === 1 ? "was" : "were"}`;

/** What a required component lacks, in one sentence for all of the same state. */
export const lackWords: Record<Exclude<ProgressStatus, "complete">, (names: readonly string[]) => string> = {
  missed: (names) => `${were(names)} missed.`,
  no_response: (names) => `There was no answer in ${nameAll(names)}.`,
  did_not_pass: (names) => `${were(names)} not passed.`,
  did_not_finish: (names) => `${were(names)} not finished.`,
  in_progress: (names) => `${were(names)} not completed.`,
  not_started: (names) => `${were(names)} not completed.`,
};

/** The cards on one's own page. */
export const programsWords = {
  title: "Programs",
  lede: "What is next in each of them, and by when.",
  label: "Your programs",
  next: (what: string) => `Next: ${what}.`,
  nextBy: (what: string, day: string, days: number) =>
    days === 0 ? `Next: ${what}, due today.` : `Next: ${what}, due in ${count(days, "day")}, on ${day}.`,
  nextFrom: (what: string, day: string) => `Next: ${what}, from ${day}.`,
  late: (what: string, day: string) => `Past due: ${what}, since ${day}.`,
  lateMore: (n: number) => `${count(n, "more component")} past due.`,
  done: "You have completed everything that is required.",
  open: "Nothing is asked of you now.",
  begins: (day: string) => `It begins on ${day}.`,
  ends: (day: string) => `It ends on ${day}.`,
  ended: (day: string) => `It ended on ${day}.`,
  leadsTo: (certification: ReactNode) => ["It leads to ", certification, "."],
  more: (n: number) => count(n, "more program"),
  over: (n: number) => count(n, "ended program"),
};

/** How a program ended. */
export const endWords = {
  label: (program: string) => `How ${program} ended`,
  of: (program: ReactNode, issuer: ReactNode, day: string) => [program, " by ", issuer, " ended on ", day, "."],
  by: (issuer: ReactNode, day: string) => ["By ", issuer, ", ended on ", day, "."],
  replaced: (program: ReactNode, day: string) => [
    "You passed ",
    program,
    `, which ended on ${day}. A newer certificate has taken the place of that one.`,
  ],
  seeNewer: "See the newer certificate",
  passed: "Passed",
  completed: "Completed",
  didNotPass: "Did not pass",
  notCompleted: "Not completed",
  evaluating: "Ended",
  everything: "You completed everything that was required.",
  waits: (issuer: string) => `Your certificate is not issued yet. It appears here once ${issuer} has issued it.`,
  soon: "Your result is being worked out and will be here soon.",
  noCertificate: "No certificate was issued this time.",
  ask: (issuer: string) => `${issuer} can tell you how to make up for it.`,
  issued: (day: string) => `Issued on ${day}`,
  issuedThrough: (from: string, to: string) => `Issued on ${from}, valid through ${to}`,
  see: "See your credential",
  pdf: "PDF",
  page: "See the program",
};

export const programPageWords = {
  title: "Your program",
  of: (issuer: ReactNode, days: string) => [issuer, days],
  range: (from: string, to: string) => `, ${from} to ${to}`,
  from: (day: string) => `, from ${day}`,
  until: (day: string) => `, until ${day}`,
  missing: {
    title: (certification: ReactNode) => ["What is missing for ", certification],
    titlePlain: "What is missing",
    late: (names: readonly string[]) => `Past due: ${nameAll(names)}.`,
    since: (name: string, day: string) => `“${name}”, which was due on ${day}`,
    open: (names: readonly string[]) => `To be completed: ${nameAll(names)}.`,
    nothing: "Nothing: you have completed everything that is required.",
    nothingCertified: (day: string) =>
      `Nothing: you have completed everything that is required. Your certificate is issued when the program ends, on ${day}.`,
    nothingCertifiedOpen:
      "Nothing: you have completed everything that is required. Your certificate is issued when the program ends.",
    ask: (issuer: string) => `As it stands, this program can’t be passed. Ask ${issuer} how to make up for it.`,
  },
  components: {
    title: "Components",
    lede: (done: number, all: number) => `${done} of ${count(all, "required component")} complete.`,
    none: "This program has no components yet.",
    name: "Component",
    due: "Due",
    state: "State",
    acts: "What you can say",
    optional: "optional",
    from: (day: ReactNode) => ["from ", day],
    until: (day: ReactNode) => ["until ", day],
    extended: "extended",
    late: "past due",
    follows: "It follows the course",
    toCourse: (name: string) => `Open the course: ${name}`,
    openCourse: "Open the course",
    begun: "I’ve begun",
    done: "I’m done",
    takeBack: "Take it back",
    recordedBy: (issuer: ReactNode) => ["Recorded by ", issuer],
    about: (name: string) => ` (${name})`,
    saved: (name: string, state: string) => `${name}: ${state.toLowerCase()}.`,
  },
  about: "About this program",
  facts: {
    starts: "Starts on",
    ends: "Ends on",
    ended: "Ended on",
    certification: "Leads to",
    required: "Required",
    zone: "Time zone",
  },
  doneOf: (done: number, all: number) => `${done} of ${all} complete`,
  zone: (timeZone: string) => `Days are those of ${timeZone.replaceAll("_", " ")}`,
};
