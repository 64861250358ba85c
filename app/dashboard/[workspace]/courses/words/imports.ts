import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";
import type { GradeFormat } from "@/lib/courses/rules/vocabulary";

export const uploadWords = {
  title: "Import grades",
  lede: "A grade report of Open edX, a gradebook of Canvas or a grader report of Moodle, as it was exported; or our own file.",
  file: { title: "File", label: "CSV file", help: "UTF-8, up to 50 MB.", large: "This file is larger than 50 MB." },
  own: "Our own file has the columns",
  when: "When",
  achievedAt: "Achieved on",
  achievedHelp: (timeZone: string) =>
    `For grades without a day of their own; a day of ${timeZone}. Left empty: now, and a grade that somebody has already is not recorded again.`,
  cancel: "Cancel",
  read: "Read the file",
  noSteps: { title: "This course has no graded step", text: "Give a step a weight first.", edit: "Edit the course" },
};

export const formatWords: Record<GradeFormat, string> = {
  open_edx: "Open edX grade report",
  canvas: "Canvas gradebook",
  moodle: "Moodle grader report",
  waymark: "One grade a row",
  other: "A table with a column for each step",
};

export const fileWords = {
  title: "Import",
  of: (course: ReactNode) => ["Grades of ", course, "."],
  format: "Read as",
  columns: "Columns",
  columnsLede: "Matched by name, what stands in brackets aside. Nothing is guessed.",
  column: "Column of the file",
  step: "Step of the course",
  none: "Not used",
  unmatched: (n: number) => `${count(n, "column")} match no step and stay out.`,
  email: "E-mail address",
  name: "Name, or first name",
  lastName: "Family name",
  inSame: "In the same column",
  choose: "Choose a column",
  noName: "None",
  day: "Achieved on",
  again: "Read again",
  noRows: "The file has headings, but no rows.",
  noneGood: "No row can be imported as it is. Mend the file, or choose other columns.",
  incomplete: "Choose the column of the e-mail address and at least one step.",
  first: "First rows",
  inAll: (n: number) => `${formatNumber(n)} in all`,
  line: "Line",
  learner: "Learner",
  grades: "Grades",
  noGrades: "No attempt",
  record: "Record",
  confirm: (valid: number, bad: number) =>
    bad > 0 ? `Record ${count(valid, "row")} and leave out ${formatNumber(bad)}` : `Record ${count(valid, "row")}`,
  another: "Choose another file",
  split: { good: "go in", bad: "left out" },
  good: (n: number) => (n === 1 ? "row goes in" : "rows go in"),
  goodLine: "New people are added to your recipients and to this course.",
  bad: (n: number) => (n === 1 ? "row is left out" : "rows are left out"),
  badLine: "You can download them, mend them, and import them afterwards.",
  once: "The same file again changes nothing",
  onceLine: "An attempt that is there already is not recorded twice.",
};

export const outcomeWords = {
  recording: "Recording grades",
  recorded: "Recorded",
  retry: "Try again",
  title: "What came of it",
  see: "See the learners",
  rows: "Rows in the file",
  grades: "Grades recorded",
  already: "Were there already",
  unread: "Could not be read",
  stepGone: "Of steps that are gone",
  leftOut: (n: number) => `${formatNumber(n)}, left out`,
};
