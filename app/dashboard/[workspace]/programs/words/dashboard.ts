import { count, formatNumber } from "@/components/ui/format";

/** The head over every page of one program. */
export const headWords = {
  programs: "Programs",
  edit: "Edit",
  start: "Start",
  end: "End the program",
  delete: "Delete",
  nudge: "Nudge participants",
  extend: "Give more time",
  more: "More for this program",
  tabs: {
    label: "Program",
    overview: "Overview",
    components: "Components",
    participants: "Participants",
    progress: "Progress",
    results: "Results",
  },
  span: (from: string, to: string) => `${from} to ${to}`,
  from: (day: string) => `From ${day}`,
  until: (day: string) => `Until ${day}`,
  undated: "No dates yet",
  startsIn: (days: number) => (days === 1 ? "starts tomorrow" : `starts in ${count(days, "day")}`),
  endsIn: (days: number) =>
    days === 0 ? "ends today" : days === 1 ? "ends tomorrow" : `ends in ${count(days, "day")}`,
  wasToEnd: (days: number) => `was to end ${days === 1 ? "yesterday" : `${formatNumber(days)} days ago`}`,
  endedOn: (day: string) => `Ended on ${day}`,
};
