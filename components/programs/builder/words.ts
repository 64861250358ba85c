import { count, formatNumber } from "@/components/ui/format";
import { IN_PROGRAM_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import type { PipelineStatus } from "@/lib/programs/rules/vocabulary";

const called = (name: string, place: number) => name || `component ${formatNumber(place)}`;

export const builderWords = {
  list: "Components in their order",
  add: "Add a component",
  none: "No component yet. The first could be an announcement, a session or a course.",
  uncounted: "No component counts yet, so the program could not be ended: everybody would pass.",
  counts: (counted: number, all: number) => `${formatNumber(counted)} of ${count(all, "component")} count`,
  removed: (name: string, place: number) => `${called(name, place)} removed.`,
  extra: "One more",
};

export const rowWords = {
  kind: (place: number) => `Kind of component ${formatNumber(place)}`,
  name: (place: number) => `Name of component ${formatNumber(place)}`,
  nameHint: "Name",
  starts: "Starts",
  due: "Due",
  startsOf: (name: string, place: number) => `${called(name, place)} starts on`,
  dueOf: (name: string, place: number) => `${called(name, place)} is due on`,
  optional: "Optional",
  optionalOf: (name: string, place: number) => `${called(name, place)} is optional`,
  never: "Never counts",
  course: "Course of ours",
  courseOf: (name: string, place: number) => `Course of ours for ${called(name, place)}`,
  noCourse: "None: progress is recorded by hand",
  follows: "Complete when the course is passed.",
  drag: (name: string, place: number) => `Drag ${called(name, place)}`,
  up: (name: string, place: number) => `Move ${called(name, place)} up`,
  down: (name: string, place: number) => `Move ${called(name, place)} down`,
  remove: (name: string, place: number) => `Remove ${called(name, place)}`,
  place: "Place",
  without: "Remove it",
};

export const dragWords = {
  how: "To move it by keyboard, press Space, move it with the arrow keys, and press Space again. Escape puts it back.",
  lifted: (name: string, place: number) => `${name} is lifted, at place ${formatNumber(place)}.`,
  over: (name: string, place: number) => `${name} is over place ${formatNumber(place)}.`,
  dropped: (name: string, place: number) => `${name} is at place ${formatNumber(place)}.`,
  put: (name: string) => `${name} is back where it was.`,
  unnamed: "A component without a name",
};

const moved = (n: number) => (n === 1 ? "participant is then" : "participants are then");

export const changeWords = {
  title: "Before it is saved",
  lede: "Where participants stand follows the components at once.",
  fact: (status: PipelineStatus, n: number) => `${moved(n)} ${IN_PROGRAM_STATUS_WORDS[status]}`,
  names: (names: readonly string[], n: number) =>
    n > names.length ? `${names.join(", ")} and ${formatNumber(n - names.length)} more.` : `${names.join(", ")}.`,
  same: "Nobody stands elsewhere than before",
  goOn: "Go on editing",
  save: "Save the components",
};
