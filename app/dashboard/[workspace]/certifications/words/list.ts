import { count } from "@/components/ui/format";

export const listWords = {
  title: "Certifications",
  lede: "What must be passed, by when, and how often again: courses, or a whole program. Whoever completes one gets its achievement.",
  create: "Create a certification",
  calendar: "Renewal calendar",
  search: "Name",
  statusLabel: "Status",
  any: "any",
  clear: "Clear the filters",
  nothingMatches: "No certification matches.",
  empty: {
    title: "No certification yet",
    text: "A certification asks for one or several courses, or for a program; once, or again every month, quarter, half-year or year.",
  },
  name: "Certification",
  invisible: "Invisible to learners",
  renewal: "Renewal",
  once: "Once",
  valid: (months: number) => `Valid ${count(months, "month")}`,
  earnedBy: "Earned by",
  courses: (n: number) => (n === 0 ? "No course yet" : count(n, "course")),
  programs: "Programs",
  pipeline: "Pipeline",
  nobody: "Nobody on the way",
};

export const switchedOffWords = {
  title: "Certifications are switched off in this workspace",
  yours: "What was made is kept. They come back as they were once you switch them on in the settings.",
  others: "What was made is kept. An owner or admin can switch them on in the settings.",
  settings: "To the settings",
};

export const calendarWords = {
  title: "Renewal calendar",
  lede: "What falls due, and what must be renewed, in this month and the eleven after it.",
  of: (name: string) => `Renewal calendar of ${name}`,
  chart: "People who must complete or renew, by month",
  month: "Month",
  certifications: "Certifications",
  people: "People",
  others: "Others",
  due: (n: number) => count(n, "person", "people"),
  none: "Nobody",
  all: "All certifications",
  empty: {
    title: "Nothing falls due in the coming year",
    text: "Months fill up as people are assigned to certifications with a due date, or complete one that renews.",
    action: "See the certifications",
  },
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `2026-03` as people read it: “March 2026”, and “Mar” below a column. */
export function monthName(month: string): string {
  const [year = "", number = "1"] = month.split("-");
  return `${MONTHS[Number(number) - 1] ?? ""} ${year}`;
}
export function shortMonth(month: string, withYear: boolean): string {
  const [year = "", number = "1"] = month.split("-");
  const name = (MONTHS[Number(number) - 1] ?? "").slice(0, 3);
  return withYear ? `${name} ’${year.slice(2)}` : name;
}
