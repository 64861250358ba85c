import { count } from "@/components/ui/format";

const participants = (n: number) => count(n, "participant");

export const progressWords = {
  title: "Progress",
  search: "Name or address",
  status: "Status",
  group: "Group",
  any: "any",
  summary: participants,
  clear: "Clear the filters",
  nothingMatches: "Nobody matches.",
  draft: {
    title: "Not started yet",
    text: "Progress counts once the program has started.",
    start: "Start the program",
  },
  nobody: {
    title: "Nobody is in it yet",
    text: "Everybody's progress in every component will be here.",
    add: "Add participants",
  },
  noComponents: {
    title: "No components yet",
    text: "Progress is kept for each component.",
    add: "Add components",
  },
  setAll: (n: number) => `Set a status for all ${participants(n)}`,
  ended: "The program has ended. What you change here alters no result, until you evaluate somebody again.",
  results: "To the results",
};
