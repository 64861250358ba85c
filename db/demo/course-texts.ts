import type { z } from "zod";
import type { createAchievementInput } from "../../lib/credentials/rules/achievement-input";

type Input = z.input<typeof createAchievementInput>;

/** What the courses and certifications of the training provider issue. */
export const COURSE_ACHIEVEMENTS = {
  analysing: {
    name: "Analysing Data",
    description: "Describes a table, finds what is wrong in it, and says what follows and what does not.",
    type: "CertificateOfCompletion",
    level: "intermediate",
    skills: ["Descriptive statistics", "Data quality rules", "Asking for sources"],
    criteria: "Passed the course with an overall grade of 60 % or more, the written examination included.",
  },
  handling: {
    name: "Handling Personal Data",
    description: "Decides in daily work what may be kept of people, for how long, and who may see it.",
    type: "CertificateOfCompletion",
    level: "intermediate",
    skills: ["GDPR", "Data minimisation", "Retention"],
    criteria: "Solved four cases and passed the knowledge check of the self-paced course.",
  },
  officer: {
    name: "Certified Privacy Officer",
    description: "Answers for personal data in an organisation, and proves every year to be up to date.",
    type: "Certification",
    level: "advanced",
    skills: ["GDPR", "Retention", "Incident review"],
    criteria: "80 % or more in each graded step of Handling Personal Data, again every twelve months.",
  },
  foundation: {
    name: "Analyst’s Foundation",
    description: "Has the ground under the feet that every analyst of a team stands on.",
    type: "Certification",
    level: "foundational",
    skills: ["Descriptive statistics", "Reading charts"],
    criteria: "60 % or more in each graded step of Analysing Data, by the agreed day.",
  },
  responsible: {
    name: "Responsible Analyst",
    description: "Analyses well, and leaves alone what is nobody’s business.",
    type: "Certification",
    level: "advanced",
    skills: ["Descriptive statistics", "GDPR"],
    criteria: "75 % or more in each graded step of Analysing Data and of Handling Personal Data.",
  },
} satisfies Record<string, Input>;

export const COURSES = {
  analysing: {
    name: "Analysing Data",
    description:
      "Ten evenings with an instructor: from the first look at a table to a finding that stands up to questions.",
    pacing: "instructor" as const,
    steps: [
      { name: "Welcome", graded: false },
      { name: "Describing a table", weight: 20 },
      { name: "Finding the error", weight: 30 },
      { name: "Written examination", weight: 50 },
    ],
  },
  handling: {
    name: "Handling Personal Data",
    description: "Self-paced, about four hours. The cases change every year; the law does now and then.",
    pacing: "self" as const,
    steps: [
      { name: "What has changed", graded: false },
      { name: "Four cases", weight: 60 },
      { name: "Knowledge check", weight: 40 },
    ],
  },
  showing: {
    name: "Showing Data",
    description: "Charts that say one thing, and say it truthfully.",
    pacing: "instructor" as const,
    steps: [
      { name: "Welcome", graded: false },
      { name: "Three bad charts, mended", weight: 40 },
      { name: "One chart, defended", weight: 35 },
    ],
  },
};

export const OFFICERS = "Privacy officers";
