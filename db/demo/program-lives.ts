import type { ProgressStatus } from "../../lib/programs/rules/vocabulary";
import { type DemoComponent, LEADING, type ProgramAchievement, WITH_COURSE, WITH_EXERCISE } from "./program-texts";

/** A sign for each component, in their order; a dot where there is nothing, `=` where a course says it. */
export const SIGNS: Record<string, ProgressStatus> = {
  p: "in_progress",
  c: "complete",
  f: "did_not_finish",
  x: "did_not_pass",
  n: "no_response",
  m: "missed",
};

/** So many people of whom the same is true, and where they come from: `analysts` have passed the course, `failed` have not. */
export type Life = {
  people: number;
  from: "first" | "renewing" | "analysts" | "failed" | "officers";
  signs: string;
  /** Component and the day of the program until which these have time. */
  extended?: readonly (readonly [component: number, day: number])[];
  /** What was still recorded after the end: component and days after it. */
  later?: readonly [component: number, days: number];
};
export type DemoProgram = {
  name: string;
  description: string;
  certification: ProgramAchievement;
  components: readonly DemoComponent[];
  /** Days ago. */
  began: number;
  length: number;
  ended?: true;
  lives: readonly Life[];
};

const life = (people: number, from: Life["from"], signs: string, more: Partial<Life> = {}): Life => ({
  ...{ people, from, signs },
  ...more,
});
const LATE = [[2, 50] as const, [3, 60] as const, [4, 60] as const];

/** In the order in which they began. Of those who took part in the first one, one renews in the second. */
export const PROGRAMS: readonly DemoProgram[] = [
  {
    name: "Workshop Leads, first cohort",
    description: "From a good idea to a workshop that holds a room for a day.",
    certification: "leads",
    components: LEADING,
    ...{ began: 426, length: 96, ended: true },
    lives: [
      life(1, "renewing", "ccccccccc"),
      life(7, "officers", "ccccccccc"),
      life(1, "officers", "c.ccc.c.c"),
      life(1, "officers", "cccpc...."),
      life(1, "officers", "ccccccccm"),
    ],
  },
  {
    name: "Workshop Leads, second cohort",
    description:
      "From a good idea to a workshop that holds a room for a day. Every participant leads their own at the end.",
    certification: "leads",
    components: LEADING,
    ...{ began: 120, length: 96, ended: true },
    lives: [
      life(1, "first", "ccccccccc"),
      life(1, "renewing", "ccccccccc"),
      life(8, "officers", "ccccccccc"),
      life(5, "officers", "cccccccpc"),
      life(3, "officers", "c.ccc.c.c"),
      life(1, "officers", "cccpccc.c", { later: [3, 3] }),
      life(2, "officers", "ccccccccm"),
      life(1, "officers", "ccccxcc.c"),
      life(1, "officers", "ccmnc...."),
      life(1, "officers", "ccf......"),
    ],
  },
  {
    name: "Data Facilitators, first cohort",
    description: "Twelve weeks, one day a week: how a team reads its own figures and decides with them.",
    certification: "facilitators",
    components: WITH_EXERCISE,
    ...{ began: 83, length: 84 },
    lives: [
      life(9, "analysts", "ccccccccccc"),
      life(5, "analysts", "c.cccc..ccc"),
      life(2, "analysts", "ccccccccc.."),
      life(2, "analysts", "cccccccnpcc"),
      life(1, "analysts", "cccccccccc."),
      life(1, "analysts", "ccccccc.c.c", { extended: [[9, 84]] }),
      life(1, "analysts", "ccccccccccm"),
      life(1, "analysts", "ccccnc..ccc"),
      life(1, "analysts", "cccccxc.ccc"),
    ],
  },
  {
    name: "Data Facilitators, second cohort",
    description:
      "Twelve weeks, one day a week: how a team reads its own figures and decides with them. With a course of its own.",
    certification: "facilitators",
    components: WITH_COURSE,
    ...{ began: 37, length: 84 },
    lives: [
      life(1, "first", "ccc=.......", { extended: [[4, 44]] }),
      life(6, "analysts", "ccc=cp....."),
      life(4, "analysts", "ccc=cc.cp.."),
      life(4, "analysts", "ccc=c......"),
      life(4, "analysts", "ccc=p......"),
      life(2, "analysts", ".cc=......."),
      life(2, "analysts", "ccm=c......"),
      life(1, "analysts", "ccc=cx....."),
      life(1, "analysts", "c.c=n......"),
      life(3, "failed", "ccc=c......"),
      life(1, "failed", "ccc=f......"),
      life(2, "failed", "ccc=cp.....", { extended: [[3, 60]] }),
      life(4, "officers", "...........", { extended: LATE }),
    ],
  },
];
