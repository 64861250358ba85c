import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";

export const newWords = { title: "Create a certification", cancel: "Cancel", later: "After saving" };

export const formWords = {
  edit: "Edit",
  parts: "Parts of this certification",
  step: (n: number) => `Step ${n}`,
  details: "Details",
  timing: "Timing and renewal",
  courses: "Course requirements",
  enrolment: "Enrolment requirements",
  complete: "Nothing missing",
  missing: (n: number) => `${count(n, "thing")} missing`,
  save: "Save",
  draft: "Save draft",
  goOn: "Save and continue",
  publish: "Save and publish",
  toPublish: "Publish",
  cancel: "Cancel",
  running:
    "This certification is published. What is completed stays as it is; what you change counts for rounds that are still open.",
  runningPrograms:
    "This certification is published. Certificates that are out stay as they are; what you change counts for every program that has not ended.",
};

export const partSummaryWords = {
  issues: (achievement: string) => `Issues ${achievement}`,
  issuesNothing: "Issues nothing",
  issuesOwn: "Issues an achievement of its name",
  valid: (months: number) => `Valid for ${count(months, "month")}`,
  validAsAchievement: "Valid as its achievement says",
  invisible: "Invisible",
  once: "Once",
  due: (day: string) => `Once, due ${day}`,
  courses: (n: number, minimum: string) => `${count(n, "course")}, from ${minimum}`,
  noCourses: "No course yet",
  groups: (n: number) => count(n, "group"),
  noGroups: "Open to anybody",
  onlySingly: "People are added singly",
};

export const detailsWords = {
  lede: "What learners read, and what they get.",
  name: "Name",
  nameHelp: "Sums up what it asks for: “Safety at sea”, “Sales 101”. It stands in the learner’s profile.",
  description: "Description",
  earnedBy: "How is it earned?",
  achievement: "Achievement",
  achievementHelp: "Issued to whoever completes it, once in each round.",
  ownAchievement: "None: one of its name is made when it is published",
  noAchievement: "None: completing it is recorded, nothing is issued",
  invisible: "Make this certification invisible",
  invisibleHelp:
    "People are assigned and followed without seeing it: not on their pages, in mails, by API, in counts or in profiles. Nothing is issued. For collecting data on how a curriculum goes. It is settled when you publish.",
  visibility: "Visibility",
  visible: "Learners see it. This is settled since it was published.",
  hidden: "Invisible to learners. This is settled since it was published.",
};

export const timingWords = {
  lede: "When it begins, what counts, and how often it comes again.",
  ledePrograms: "How long a certificate holds. It is issued on the day on which the program ends.",
  effectiveFrom: "Effective from",
  effectiveHelp: (zone: string) =>
    `The day on which it officially starts, in ${zone}. Left empty: each person starts on the day of assignment.`,
  effectiveSettled: "Settled since it was published.",
  fromAssignment: "The day of assignment",
  grace: "Grace period, days",
  graceHelp:
    "Grades of so many days before a person’s start count too; the best one does. With 0 days, somebody who passed five days before being assigned does it again; with 5, that grade counts.",
  graceHint:
    "Decide on the grace period before you publish: it is copied to each assignment, and later changes touch new assignments only.",
  graceLater: "A changed grace period counts for new assignments only; those who are assigned keep theirs.",
  renewal: "Renewal required?",
  never: "No, it is completed once",
  dueOn: "Due date",
  dueHelp: "For certifications that are completed once. Due today is not overdue yet.",
  validity: "Credential valid for, months",
  validityHelp: "Left empty: as long as the achievement says.",
  anchor: "A new term begins",
  minActiveDays: "At least so many days until the next common end",
  minActiveHelp: "Who completes it later than that gets the period after it, too.",
  window: "It can be renewed from 30 days before the term ends; with a month’s term, from halfway through it.",
};

export const coursesWords = {
  lede: "All of them must be passed: the best grade in every graded step reaches the minimum.",
  label: "Courses",
  search: "Search courses",
  chosen: (n: number) => (n === 0 ? "No course chosen" : `${count(n, "course")} chosen`),
  nothing: "No course of that name.",
  none: "There is no course yet.",
  create: "Create a course",
  graded: (graded: number, steps: number) => `${formatNumber(graded)} of ${count(steps, "step")} graded`,
  ungraded: "No graded step: it is met by everybody",
  draft: "A draft. Publish it before this certification.",
  archived: "Archived. Take it out.",
  trigger: "Started by other events, so it can’t be asked for.",
  more: "The newest 200 courses are listed.",
  minimum: "Minimum passing grade, %",
  minimumHelp: "In each graded step, not on average.",
  minimumLive:
    "It is read live: lower it, and who now reaches it completes; raise it, and nothing that was completed is undone.",
};

export const enrolmentWords = {
  lede: "Groups that are assigned this certification, with their members now and later.",
  open: "Leave this empty, and any learner can begin it themselves; you can also add people singly, from their profile card.",
  hiddenOpen:
    "Leave this empty, and you add people singly, from their profile card. Nobody can begin what they don’t see.",
  label: "Groups requiring this certification",
  search: "Search groups",
  chosen: (n: number) => (n === 0 ? "No group chosen" : `${count(n, "group")} chosen`),
  nothing: "No group of that name.",
  none: "There is no group yet.",
  create: "See groups",
  people: (n: number) => count(n, "person", "people"),
  lacks: (courses: ReactNode) => ["Not assigned to ", courses, "."],
  more: (n: number) => `${formatNumber(n)} more`,
  noCourses: "Choose the courses first: a group can be chosen only if it is assigned to all of them.",
  toCourses: "Choose courses",
  live: "A group that you add is assigned at once. Taking one out ends it for its members who never completed it.",
};
