import type { ReactNode } from "react";
import { count } from "@/components/ui/format";

export const listWords = {
  title: "Achievements",
  lede: "What can be earned: its name, its criteria, how long it is valid.",
  create: "Create an achievement",
  empty: {
    title: "Nothing can be earned here yet",
    text: "An achievement says what somebody has done and how you know. Credentials are issued of it.",
  },
  search: "Name",
  statusLabel: "Status",
  any: "any",
  status: { draft: "Draft", published: "Published", archived: "Archived" },
  nothingMatches: "No achievement matches.",
  clear: "Clear filters",
  name: "Name",
  type: "Type",
  level: "Level",
  noLevel: "–",
  validFor: "Valid for",
  issued: "Issued",
};

export const newWords = {
  title: "Create an achievement",
  cancel: "Cancel",
  draft: "Save as draft",
  publish: "Publish",
};

export const editWords = {
  title: "Edit achievement",
  crumb: "Edit",
  heading: (name: ReactNode) => ["Edit ", name],
  keep: (issued: number) =>
    `Saving writes a new version. The ${count(issued, "credential")} issued so far ${issued === 1 ? "keeps its" : "keep their"} wording.`,
  cancel: "Cancel",
  save: "Save new version",
};

export const pageWords = {
  archive: "Archive",
  edit: "Edit",
  publish: "Publish",
  publishAgain: "Publish again",
  issue: "Issue",
  draft: "This is a draft: nothing can be issued of it until it is published.",
  archived: "Archived: nothing more is issued of it. What was issued stays as it is.",
  facts: "Facts",
  type: "Type",
  level: "Level",
  validFor: "Valid for",
  again: "A second time",
  issued: "Issued",
  credentials: (n: number) => count(n, "credential"),
  skills: "Skills",
  criteria: "Criteria",
  noCriteria: "Nothing is said yet about how it is earned.",
  pathways: "Pathways",
  pathwaysLede: "Where holding it counts, or where it is what completing earns.",
  noPathway: "It serves in no pathway.",
  versions: "Versions",
  versionsLede: "Editing writes a new one; a credential keeps the wording that it was issued with.",
  version: "Version",
  current: (version: number) => `${version}, current`,
  name: "Name",
  written: "Written",
  issuedWithIt: "Issued with it",
};

export const servesWords = {
  label: "Pathways with this achievement",
  pathway: "Pathway",
  place: "Its place",
  status: "Status",
  completion: "Completion",
  step: (position: number, steps: number) => `Step ${position} of ${steps}`,
};

export const archiveWords = {
  title: "Archive achievement",
  crumb: "Archive",
  question: (name: ReactNode) => ["Archive ", name, "?"],
  confirm: "Archive",
  notYet: "Not yet",
  nothingMore: "Nothing more is issued of it",
  nothingMoreLine: "By nobody: not by hand, not from a file, not by the API. You can publish it again.",
  stay: (issued: number) => (issued === 1 ? "credential stays as it is" : "credentials stay as they are"),
  noneIssued: "None was issued, so nobody’s credential changes",
  stayLine: "They remain valid, and count in the pathways that ask for them.",
};
