import type { ReactNode } from "react";
import { count, formatNumber, formatPercent } from "@/components/ui/format";

export const homeWords = {
  name: "Home",
  since: (when: string) => `Since ${when}`,
  welcome: (name: ReactNode) => ["Welcome to ", name],
  empty: "Four steps lead from here to credentials that anyone can verify.",
  import: "Import",
  issue: "Issue credentials",
  running: "Running",
  allJobs: "All jobs",
};

export const activityWords = { title: "Activity", all: "All", byPathway: (when: string) => `${when}, by pathway` };

export const stripWords = {
  issued: "Issued, 30 days",
  completed: "Completed pathways",
  people: "People reached",
  rate: "Completion rate",
  noneBefore: "none in the 30 days before",
  asManyBefore: "as many as in the 30 days before",
  from: (n: number) => `from ${formatNumber(n)}`,
  fromRate: (share: number) => `from ${formatPercent(share)}`,
  rateAsBefore: "as it was 30 days ago",
  ofAll: (n: number, all: number) => `${formatNumber(n)} of ${formatNumber(all)}`,
  nobody: "nobody is on a pathway yet",
};

export const stripDefinitions = {
  issued:
    "Credentials that went out in the last 30 days, whatever day stands on them. Drafts and deleted ones are not counted.",
  completed: "Completion credentials that pathways awarded by themselves in the last 30 days.",
  people: "Everyone who was given at least one credential in the last 30 days, counted once.",
  rate: "Of all who hold a step of an active pathway, the share that has completed it. Compared with those who had begun 30 days ago.",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

export const chartWords = {
  title: "Issued per month",
  label: "Credentials issued in each of the last twelve months, by where they came from",
  month: "Month",
  sources: { pathway: "Pathway", manual: "By hand", import: "Import", api: "API", other: "Other" },
  /** “May”, with its year where one begins; “May 2026” where there is room. */
  monthShort: (month: number, year: string, withYear: boolean) => {
    const name = (MONTHS[month - 1] ?? "").slice(0, 3);
    return withYear ? `${name} ’${year.slice(2)}` : name;
  },
  monthLong: (month: number, year: string) => `${MONTHS[month - 1] ?? ""} ${year}`,
};

export const pathwaysWords = {
  title: "Pathways",
  all: "All pathways",
  allOf: (n: number) => `All ${formatNumber(n)}`,
  pathway: "Pathway",
  howFar: "How far people get",
  howFarShort: "How far",
  inProgress: "In progress",
  completed: "Completed",
  rate: "Rate",
  status: "Status",
  shares: "Share who hold each step, then who completed",
  structure: (steps: number) => `${count(steps, "step")}, then the completion`,
};
