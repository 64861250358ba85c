import { expect, test } from "vitest";
import { bestNextStep, type Situation } from "./best-next-step";

const ALL = { write: true, issue: true, activate: true, limit: true, invite: true, brand: true };
const NONE = { write: false, issue: false, activate: false, limit: false, invite: false, brand: false };
const ISSUER = { ...ALL, limit: false, invite: false, brand: false };
const READY = [
  { id: "path_few", name: "Few", eligible: 3, steps: 2 },
  { id: "path_many", name: "Many", eligible: 331, steps: 4 },
];
const LACKING = { id: "ach_x", name: "Practice", n: 41 };
const ON_THE_WAY = [
  { id: "path_a", name: "Small", inProgress: 4, lacking: { ...LACKING, n: 4 } },
  { id: "path_b", name: "Large", inProgress: 60, lacking: LACKING },
];
/** Everything is done, nothing waits. */
const WELL: Situation = {
  may: ALL,
  achievements: 3,
  issued: true,
  pathways: 1,
  members: 2,
  branded: true,
  drafts: 0,
  limit: null,
  room: null,
  ready: [],
  underWay: [],
};

test.each<[string, Partial<Situation>, unknown]>([
  ["all is well", {}, null],
  ["nothing to earn yet", { achievements: 0, issued: false, pathways: 0, members: 1 }, { kind: "create-achievement" }],
  ["nothing issued yet", { issued: false, pathways: 0, members: 1 }, { kind: "issue-first" }],
  ["drafts that may go out", { drafts: 26, pathways: 0 }, { kind: "issue-drafts", n: 26, rest: 0 }],
  ["more drafts than people who are ready", { drafts: 400, ready: READY }, { kind: "issue-drafts", n: 400, rest: 0 }],
  [
    "more people who are ready than drafts",
    { drafts: 26, ready: READY },
    { kind: "activate", id: "path_many", name: "Many", n: 331, steps: 4 },
  ],
  [
    "a pathway that could only make drafts waits",
    { limit: 9, room: 0, ready: READY },
    { kind: "raise-limit", drafts: 0, room: 0 },
  ],
  ["room for some of the drafts", { drafts: 26, limit: 5000, room: 20 }, { kind: "issue-drafts", n: 20, rest: 6 }],
  ["no room for any", { drafts: 26, limit: 5000, room: 0 }, { kind: "raise-limit", drafts: 26, room: 0 }],
  ["little room left", { limit: 5000, room: 99 }, { kind: "raise-limit", drafts: 0, room: 99 }],
  ["enough room left", { limit: 5000, room: 100 }, null],
  ["only owners change the limit", { may: ISSUER, limit: 5000, room: 0, drafts: 2 }, null],
  ["a limit of nothing is full", { limit: 0, room: 0 }, { kind: "raise-limit", drafts: 0, room: 0 }],
  [
    "the draft pathway that most people meet",
    { ready: READY },
    { kind: "activate", id: "path_many", name: "Many", n: 331, steps: 4 },
  ],
  ["no pathway yet", { pathways: 0, branded: false }, { kind: "make-pathway" }],
  ["no brand yet", { branded: false, members: 1 }, { kind: "choose-brand" }],
  ["alone", { members: 1 }, { kind: "invite" }],
  ["an issuer is not sent to settings", { may: ISSUER, branded: false, members: 1 }, null],
  [
    "the step that most people on their way lack",
    { underWay: ON_THE_WAY },
    { kind: "help-on", id: "path_b", name: "Large", n: 41, stepId: "ach_x", step: "Practice" },
  ],
  ["too few on their way to say anything", { underWay: ON_THE_WAY.slice(0, 1) }, null],
  ["a viewer is asked for nothing", { may: NONE, achievements: 0 }, null],
  ["a viewer is not asked to issue either", { may: NONE, drafts: 3, ready: READY, underWay: ON_THE_WAY }, null],
])("%s", (_what, situation, step) => {
  expect(bestNextStep({ ...WELL, ...situation })).toEqual(step);
});
