import { gradeText } from "@/components/courses/grade-text";
import { formatDay } from "@/components/ui/format";
import { PARTS, type Part } from "@/lib/certifications/rules/certification-input";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { RENEWAL_WORDS } from "@/lib/certifications/rules/certification-words";
import type { Problem } from "@/lib/certifications/rules/publish-problems";
import type { Locale } from "@/lib/core/locale";
import { formWords, partSummaryWords as words } from "../words/form";

export const PART_NAMES = Object.keys(PARTS) as Part[];
/** What programs earn asks for no courses, and assigns nobody. */
export const partNamesOf = ({ earnedBy }: Pick<CertificationView, "earnedBy">): Part[] =>
  earnedBy === "programs" ? ["details", "timing"] : PART_NAMES;
export type PartState = { part: Part; name: string; summary: string; missing: string[] };

/** Its parts in their order: what each says now, and what is missing in it. */
export function partsOf(certification: CertificationView, problems: readonly Problem[], locale: Locale): PartState[] {
  return partNamesOf(certification).map((part) => ({
    part,
    name: formWords[part],
    summary: SUMMARY[part](certification, locale),
    missing: problems.filter((problem) => problem.part === part).map(({ message }) => message),
  }));
}

const SUMMARY: Record<Part, (certification: CertificationView, locale: Locale) => string> = {
  details: ({ invisible, achievementName, earnedBy }) => {
    if (invisible) return words.invisible;
    if (achievementName === null && earnedBy === "programs") return words.issuesOwn;
    return achievementName === null ? words.issuesNothing : words.issues(achievementName);
  },
  timing: ({ renewalMonths, dueOn, earnedBy, validity }, locale) => {
    if (renewalMonths !== null) return RENEWAL_WORDS[renewalMonths];
    if (earnedBy === "programs") return validity ? words.valid(validity.months) : words.validAsAchievement;
    return dueOn === null ? words.once : words.due(formatDay(dueOn, "short", locale));
  },
  courses: ({ courses, minimumPassingGrade }) =>
    courses.length === 0 ? words.noCourses : words.courses(courses.length, gradeText(minimumPassingGrade)),
  enrolment: ({ groups, invisible }) => {
    if (groups.length > 0) return words.groups(groups.length);
    return invisible ? words.onlySingly : words.noGroups;
  },
};
