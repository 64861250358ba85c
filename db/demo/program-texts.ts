import type { z } from "zod";
import type { createAchievementInput } from "../../lib/credentials/rules/achievement-input";
import type { ComponentKind } from "../../lib/programs/rules/vocabulary";

type Input = z.input<typeof createAchievementInput>;

/** What the training provider's programs lead to. */
export const PROGRAM_ACHIEVEMENTS = {
  leads: {
    name: "Certified Workshop Lead",
    description: "Plans a workshop that people come back from with something they use, and leads it calmly to its end.",
    type: "Certification",
    level: "intermediate",
    skills: ["Planning workshops", "Asking questions", "Giving feedback"],
    criteria:
      "Took part in the whole program:\n\n- wrote the plan of a workshop of their own\n- stood their ground in a roleplay\n- led the workshop in front of two colleagues",
  },
  facilitators: {
    name: "Certified Data Facilitator",
    description: "Sits down with a team and its figures, and leaves it with a decision that everybody understands.",
    type: "Certification",
    level: "advanced",
    skills: ["Facilitation", "Descriptive statistics", "Deciding with data"],
    criteria:
      "Completed the twelve weeks: the opening and the closing day, the course or the exercise, both assignments, the roleplay and the coaching.",
  },
} satisfies Record<string, Input>;
export type ProgramAchievement = keyof typeof PROGRAM_ACHIEVEMENTS;

/** Earned by programs alone. How long it holds is the certification's word. */
export const PROGRAM_CERTIFICATIONS = {
  leads: {
    name: "Certified Workshop Lead",
    description: "For trainers who lead workshops on their own. It holds for a year; the next cohort renews it.",
    months: 12,
  },
  facilitators: {
    name: "Certified Data Facilitator",
    description: "For everybody who brings a team and its figures to one table. It holds for a year.",
    months: 12,
  },
} as const;

/** `on` and `due` are days of the program, its first day is 0. */
export type DemoComponent = {
  name: string;
  kind: ComponentKind;
  optional?: true;
  course?: true;
  on?: number;
  due?: number;
};

export const LEADING: DemoComponent[] = [
  { name: "Welcome, and what to bring", kind: "announcement", on: 0 },
  { name: "First talk with your coach", kind: "coaching_intro", due: 10 },
  { name: "Three workshops, taken apart", kind: "session", on: 12, due: 12 },
  { name: "The plan of your workshop", kind: "assignment", due: 30 },
  { name: "The participant who knows better", kind: "roleplay", due: 45 },
  { name: "Evening of the cohort", kind: "group_meeting", on: 55, due: 55 },
  { name: "Your plan, line by line", kind: "coaching", due: 62 },
  { name: "What would help you now", kind: "survey", optional: true, due: 66 },
  { name: "Your workshop, watched by two colleagues", kind: "session", on: 80, due: 90 },
];

const facilitating = (third: DemoComponent): DemoComponent[] => [
  { name: "How the twelve weeks work", kind: "announcement", on: 0 },
  { name: "Meet your coach", kind: "coaching_intro", due: 7 },
  { name: "Opening day: what a meeting is for", kind: "session", on: 5, due: 5 },
  third,
  { name: "Observe a meeting and describe it", kind: "assignment", due: 32 },
  { name: "The question nobody asked", kind: "roleplay", due: 39 },
  { name: "Evening of the regional group", kind: "group_meeting", on: 41, due: 41 },
  { name: "Halfway survey", kind: "survey", optional: true, due: 44 },
  { name: "Three hours of coaching", kind: "coaching", due: 66 },
  { name: "Lead a meeting with the figures on the table", kind: "assignment", due: 74 },
  { name: "Closing day: what has changed", kind: "session", on: 83, due: 83 },
];
export const WITH_EXERCISE = facilitating({ name: "Find the error in three tables", kind: "assignment", due: 20 });
export const WITH_COURSE = facilitating({ name: "Analysing Data", kind: "course", course: true, due: 20 });
