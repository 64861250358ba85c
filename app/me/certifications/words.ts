import type { ReactNode } from "react";
import { count } from "@/components/ui/format";
import type { Via } from "@/lib/certifications/rules/vocabulary";
import { nameAll } from "../name-all";

// What somebody reads of the certifications that are asked of them.

/** Where one stands, in days that are written out already. */
export const daysWords = {
  begins: (day: string) => `Begins on ${day}.`,
  due: (day: string) => `Due on ${day}.`,
  dueIn: (day: string, days: number) =>
    days === 0 ? `Due today, on ${day}.` : `Due in ${count(days, "day")}, on ${day}.`,
  noDue: "There is no due day.",
  wasDue: (day: string) => `Was due on ${day}. Completing it late counts too.`,
  held: (day: string) => `Held until ${day}.`,
  heldForGood: "Held without an end.",
  wasHeld: (day: string) => `Was held until ${day}.`,
  open: (since: string) => `Renewal open since ${since}.`,
  again: "Complete it again, and you hold it anew.",
  opens: (day: string) => `Renewal opens on ${day}.`,
  renews: (day: string) => `Complete it again by ${day}.`,
  retired: "It is no longer offered, and nothing more is asked of you.",
};

/** The cards on one's own page. */
export const certificationsWords = {
  title: "Certifications",
  lede: "Each asks for a grade in every graded step of its courses.",
  label: "Your certifications",
  missing: (names: readonly string[]) => `Missing: ${nameAll(names)}.`,
  step: (step: string, course: string) => `${step} (${course})`,
  credential: "See your credential",
  more: (n: number) => count(n, "more certification"),
  offers: "You may begin these yourself",
  begin: "Begin",
};

export const certificationPageWords = {
  title: "Your certification",
  of: (issuer: ReactNode, days: string) => [issuer, `. ${days}`],
  about: "About this certification",
  courses: "What it asks for",
  minimum: (grade: string) => `At least ${grade} in every graded step.`,
  counts: (day: string) => `Grades achieved since ${day} count.`,
  doneLede: (day: string) => `Completed on ${day}, with these best grades.`,
  step: "Step",
  best: "Best grade",
  least: "At least",
  state: "State",
  met: "Reached",
  below: "Not yet",
  noGrade: "no grade yet",
  rounds: "Rounds",
  roundsLede: "Every round asks for new grades, and earns a credential of its own.",
  roundsOnce: "What you completed stays yours.",
  trail: (name: string) => `Your rounds of ${name}`,
  round: (n: number) => `Round ${n}`,
  dueBy: (day: string) => `due ${day}`,
  opensOn: (day: string) => `opens ${day}`,
  lapsed: (day: string) => `ended ${day}`,
  earlier: (n: number) => count(n, "earlier round"),
  earlierLine: (round: number, day: string) => `Round ${round}: completed on ${day}`,
  facts: {
    via: "How it came",
    began: "Began",
    begins: "Begins",
    due: "Due on",
    completed: "Completed",
    held: "Held until",
    wasHeld: "Was held until",
    renewal: "Renewal",
    opens: "Renewal opens",
    openSince: "Renewal open since",
    credential: "Credential",
    zone: "Time zone",
  },
  via: {
    group: "Through a group that you are in",
    individual: "Added for you",
    self: "You began it",
  } satisfies Record<Via, string>,
  see: "See your credential",
  zone: (timeZone: string) => `Days are those of ${timeZone.replaceAll("_", " ")}`,
};
