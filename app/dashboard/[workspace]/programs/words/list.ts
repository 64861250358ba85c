import type { ReactNode } from "react";
import { count } from "@/components/ui/format";

const what =
  "A program takes a group of people through sessions, assignments, courses and coaching, from a first day to a last one.";
const noProgram = {
  title: "No program yet",
  text: `${what} Link a certification, and whoever completes every required component gets its certificate when you end the program. Until then you see who is on track and who needs attention.`,
};

export const listWords = {
  title: "Programs",
  lede: "Cohorts that go through the same components together. Whoever completes all the required ones is certified at the end.",
  /** Where certifications are switched off. */
  ledeOnly: "Cohorts that go through the same components together. When a program ends, everybody gets a result.",
  create: "Create a program",
  search: "Name",
  status: "Status",
  certification: "Certification",
  any: "any",
  clear: "Clear the filters",
  nothingMatches: "No program matches.",
  empty: noProgram,
  emptyOnly: { ...noProgram, text: `${what} Until its end you see who is on track and who needs attention.` },
  readers: "Whoever may edit programs can create the first one.",
  name: "Program",
  startsOn: "Starts",
  endsOn: "Ends",
  ended: (day: ReactNode) => ["ended ", day],
  participants: "Participants",
  pipeline: "Where they stand",
  nobody: "–",
  components: (n: number) => count(n, "component"),
  noCertification: "none",
};
