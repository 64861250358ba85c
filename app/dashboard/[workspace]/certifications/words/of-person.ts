import { count } from "@/components/ui/format";

/** The days of an assignment, wherever they stand in columns. */
export const dayWords = {
  startsOn: "Started",
  dueOn: "Due",
  completedAt: "Completed",
  renewsOn: "Renews",
  noDay: "–",
};

/** On the profile card of one recipient. */
export const ofPersonWords = {
  title: "Certifications",
  lede: (name: string) => `All of ${name}’s, invisible ones too.`,
  all: "All of theirs",
  none: "They are assigned to none.",
  certification: "Certification",
  via: "Assigned",
  ...dayWords,
  status: "Status",
  credential: "Credential",
  see: "See it",
  nothing: "–",
  invisible: "Invisible to them",
  retired: "Retired",
  individually: "Certifications added individually",
  individuallyLede: "They have these whatever groups they are in.",
  noneAdded: "None is added individually.",
  add: "Add",
  added: "Added.",
  remove: "Remove",
  removed: "Removed.",
  stays: "Completed, so it stays with them",
  self: "Begun by themselves",
  search: "Search certifications",
  addable: (n: number) => `${count(n, "certification")} can be added`,
  noneAddable: "Every published certification is assigned to them already.",
  nothingMatches: "No certification of that name.",
  manage: "See all or assign one",
};
