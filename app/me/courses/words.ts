import type { ReactNode } from "react";
import { count } from "@/components/ui/format";
import { nameAll } from "../name-all";

// What somebody reads of the courses in which they learn.

/** The cards on one's own page. */
export const coursesWords = {
  title: "Courses",
  lede: "Your best grade in each step counts, by its weight.",
  overall: "Overall grade",
  none: "No grade yet.",
  missing: (n: number, all: number) => `A grade is missing in ${n} of ${count(all, "graded step")}.`,
  complete: "No grade is missing.",
  begins: (day: string) => `Begins on ${day}.`,
  ends: (day: string) => `Ends on ${day}.`,
  ended: "It has ended.",
  archived: "It takes no more grades.",
  request: "You can request its certificate.",
  more: (n: number) => count(n, "more course"),
};

export const coursePageWords = {
  title: "Your course",
  of: (issuer: ReactNode, pacing: string) => [issuer, `, ${pacing}`],
  overall: "Overall grade",
  range: (from: string, to: string | null) => (to === null ? `passing: ${from} or more` : `passing: ${from} to ${to}`),
  graded: "Graded steps with a grade",
  of_all: (all: number) => ` of ${all}`,
  steps: "Steps",
  missing: (names: readonly string[]) =>
    names.length === 1 ? `Missing: a grade in ${names[0]}.` : `Missing: grades in ${nameAll(names)}.`,
  nothingMissing: "You have a grade in every graded step.",
  step: "Step",
  weight: "Weight",
  best: "Best grade",
  when: "Achieved",
  noGrade: "no grade yet",
  notGraded: "not graded",
  noSteps: "This course has no steps yet.",
  certificate: "Certificate",
  requested: "Requested.",
  finish: {
    title: "At the end",
    line: "Press Finish once you are through. If you pass, your certificate is requested by itself.",
    button: "Finish",
    done: "Finished.",
  },
  about: "About this course",
  facts: {
    starts: "Starts on",
    ends: "Ends on",
    ended: "Ended on",
    rule: "To pass",
    finished: "Finished",
    state: "State",
    archived: "Archived: it takes no more grades",
  },
};
