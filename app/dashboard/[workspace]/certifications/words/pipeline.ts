import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";
import type { Trouble } from "@/lib/programs/rules/pipeline-view";
import {
  PIPELINE_STATE_WORDS,
  PIPELINE_STATUS_MEANINGS,
  PIPELINE_STATUS_WORDS,
} from "@/lib/programs/rules/program-words";

const people = (n: number) => count(n, "person", "people");

export const pipelineWords = {
  title: "Pipeline",
  people: "Participants",
  tab: (name: string) => `Pipeline of ${name}`,
  toCertification: "To the certification",
  lede: "Where everybody stands towards it, in all programs linked to it.",
  cards: {
    enrolled: "Enrolled (total)",
    enrolledMeaning: "Everybody in the pipeline, whatever their status. The other cards are shares of it.",
    on_track: PIPELINE_STATUS_WORDS.on_track,
    on_trackMeaning: PIPELINE_STATUS_MEANINGS.on_track,
    off_track: PIPELINE_STATUS_WORDS.off_track,
    off_trackMeaning: PIPELINE_STATUS_MEANINGS.off_track,
    did_not_pass: PIPELINE_STATUS_WORDS.did_not_pass,
    did_not_passMeaning: PIPELINE_STATUS_MEANINGS.did_not_pass,
    complete: PIPELINE_STATE_WORDS.complete,
    completeMeaning: "Of ended programs: everything required was complete. Only “Enrolled (total)” counts them too.",
    everybody: "Show everybody",
    these: "Show them",
    shown: "Shown below",
    notBegun: (n: number) => `${formatNumber(n)} not started`,
    nobody: "Nobody",
  },
  watch: (n: number) =>
    `${people(n)} ${n === 1 ? "is" : "are"} off track. Look at this figure often: who falls behind early rarely catches up without a word or a later date.`,
  nudgeThem: "Nudge them",
  export: "Export CSV",
  signIn: "Sign in first.",
  search: "Name or address",
  group: "Group",
  program: "Program",
  status: "Status",
  any: "any",
  which: "Show",
  running: "running programs",
  withEnded: "ended ones too",
  summary: (n: number) => count(n, "participant"),
  clear: "Clear the filters",
  nothingMatches: "Nobody matches.",
  nobody: { title: "Nobody is in its programs yet", text: "The pipeline fills as participants are added to them." },
  noneRunning: {
    title: "None of its programs is running",
    text: "The pipeline follows running programs. Start one, or look at those that have ended.",
    action: "Show ended programs",
  },
};

export const pipelineTableWords = {
  label: "People in the pipeline",
  noun: "participant",
  name: "Name",
  program: "Program",
  expected: "Expected",
  status: "Status",
  actions: "Actions",
  row: (name: string, program: string) => `${name}, ${program}`,
  actionsFor: (name: string, program: string) => `Actions for ${name} in ${program}`,
  none: "–",
  more: (n: number) => `, and ${formatNumber(n)} more`,
  ended: "Ended",
  nudgedToday: "Nudged today",
  nudged: (day: ReactNode) => ["Nudged on ", day],
  participant: "Their progress",
  nudge: "Nudge",
  extend: "Give more time",
  certifications: "All of their certifications",
};

/** “Missed Practical 1”; “Kick-off, 5 days late”. */
export function troubleSaid(name: ReactNode, { status, daysLate }: Trouble): readonly ReactNode[] {
  if (status === "missed") return ["Missed ", name];
  if (status === "no_response") return ["No response to ", name];
  if (status === "did_not_pass") return ["Did not pass ", name];
  if (status === "did_not_finish") return ["Did not finish ", name];
  return [name, `, ${count(daysLate ?? 0, "day")} late`];
}

export const linkedWords = {
  title: "Programs",
  description: "Who completes one of them is certified when it ends.",
  none: {
    title: "No program leads to it yet",
    published: "Link it when you create a program, or later on the program's page.",
    draft: "Publish it first. Then it can be linked to programs.",
    review:
      "Look over its validity and its other settings before you link it. What you change afterwards still counts for programs that have not ended.",
  },
  create: "Create a program",
  ends: "Ends",
  ended: "Ended",
  people: (n: number) => count(n, "participant"),
};
