import { count, formatNumber } from "@/components/ui/format";

export const previewWords = {
  of: (file: string) => `What ${file} holds`,
  broken:
    "A quotation mark is opened and never closed, so the end of the file cannot be known. Mend it, and choose it again.",
  noneGood: "No row of this file can go ahead. Mend it, and choose it again.",
  split: { good: "rows go ahead", bad: "stay out" },
  fresh: (n: number) => (n === 1 ? "person is new to you" : "people are new to you"),
  freshLine: "They are made recipients of the workspace, and join the program.",
  known: (n: number) => (n === 1 ? "person you know joins" : "people you know join"),
  knownLine: "By their address. The names that you have for them stay.",
  returning: (n: number) => (n === 1 ? "person comes back" : "people come back"),
  returningLine: "With the progress that they had.",
  inside: (n: number) => (n === 1 ? "person is in it already" : "people are in it already"),
  insideLine: "Nothing changes for them but the group that the file gives.",
  bad: (n: number) => (n === 1 ? "row stays out" : "rows stay out"),
  badLine: "Each is listed below, with what is wrong.",
  first: "First rows",
  all: (n: number) => `${formatNumber(n)} in all`,
  line: "Line",
  person: "Person",
  group: "Group",
  none: "–",
  another: "Choose another file",
  add: (n: number, left: number) =>
    left > 0 ? `Add ${formatNumber(n)}, leave out ${formatNumber(left)}` : `Add ${count(n, "participant")}`,
};
