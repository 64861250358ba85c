import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";
import { PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import type { ProgressStatus } from "@/lib/programs/rules/vocabulary";

const people = (n: number) => count(n, "person", "people");

export const missingWords = {
  state: (status: ProgressStatus) => PROGRESS_STATUS_WORDS[status].toLowerCase(),
  more: (n: number) => `and ${formatNumber(n)} more`,
};

export const resultsWords = {
  title: "Results",
  notEnded: {
    title: "No results yet",
    text: "Everyone gets a result when the program ends. Until then the overview shows where they stand.",
    back: "To the overview",
  },
  onTheirWay: "Giving everyone their result",
  openJobs: "Open the jobs",
  failed: "The end stopped half way. Nobody gets anything twice: open the job and run it again.",
  stats: {
    complete: "Passed",
    didNotPass: "Did not pass",
    certificates: "Certificates in force",
    drafts: "Waiting as drafts",
    completeMeaning: "Every required component was complete when the program ended, or when they were evaluated again.",
    didNotPassMeaning: "At least one required component was not complete.",
    certificatesMeaning: "Issued for this program, and neither expired, replaced nor revoked.",
    draftsMeaning: "Certificates that the limit had no room for. They can go out from the credentials page.",
  },
  bare: {
    text: "No certification was linked when the program ended, so nobody has a certificate.",
    add: "Add certification",
  },
  seeDrafts: "See the drafts",
  snapshot:
    "As of the program’s end. Later changes to components or progress alter a result only when somebody is evaluated again.",
  search: "Name or address",
  result: "Result",
  any: "any",
  clear: "Clear the filters",
  nothingMatches: "Nobody matches.",
  summary: (n: number) => people(n),
  nobody: { title: "Nobody was in it", text: "So there are no results." },
  table: "How the program ended for each participant",
  person: "Participant",
  certificate: "Certificate",
  missing: "Missing",
  expires: "Valid through",
  actions: "Actions",
  actionsFor: (name: string) => `Actions for ${name}`,
  participant: "Their components",
  credential: "The certificate",
  again: "Evaluate again",
  noun: "participant",
  noEnd: "No end",
  evaluated: (day: ReactNode) => ["Evaluated again, ", day],
  noCertificate: "None",
  deleted: "Deleted",
  did: {
    changed: (n: number, drafts: number) =>
      drafts > 0
        ? `${people(n)} passed now; ${count(drafts, "certificate")} of them as drafts, since the limit has no room.`
        : `${people(n)} passed now.`,
    unchanged: (n: number) => `${people(n)} ${n === 1 ? "has" : "have"} the same result as before.`,
    kept: (n: number) => `Of them, ${formatNumber(n)} would not pass now, and keep what they have.`,
  },
};
