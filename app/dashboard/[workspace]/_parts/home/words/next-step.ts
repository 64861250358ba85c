import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";

const is = (n: number, one: string, many: string) => (n === 1 ? one : many);
/** How a piece of a sentence is set apart. */
type Mark = (text: string) => ReactNode;

export const nextStepWords = {
  title: "Best next step",
  createAchievement: {
    text: "Everything begins with what can be earned. Say what it is called and how you know that somebody earned it.",
    verb: "Create an achievement",
  },
  issueFirst: {
    text: "Your achievement is ready to be earned. A name and an address are enough to issue the first credential.",
    verb: "Issue a credential",
  },
  issueDrafts: {
    text: (n: number, rest: number, mark: Mark) => [
      mark(count(n, "draft")),
      " can go out now, the oldest first. ",
      rest > 0 ? `${formatNumber(rest)} more ${is(rest, "waits", "wait")} for room. ` : "",
      `See what issuing ${is(n, "it", "them")} does before it happens.`,
    ],
    verb: (n: number) => `Issue ${count(n, "draft")}`,
  },
  raiseLimit: {
    text: (room: number, drafts: number, mark: Mark) => [
      ...(room === 0
        ? ["There is no room left under your limit. "]
        : ["There is room for only ", mark(count(room, "more credential")), ". "]),
      drafts > 0
        ? `${count(drafts, "draft")} ${is(drafts, "waits", "wait")} for it.`
        : "What is issued beyond it waits as a draft.",
    ],
    verb: "Look at the limit",
  },
  activate: {
    text: (n: number, pathway: string, mark: Mark) => [
      `${count(n, "person", "people")} already ${is(n, "meets", "meet")} every step of `,
      mark(pathway),
      ". See what activating it would issue, and to whom.",
    ],
    verb: "Preview activation",
  },
  makePathway: {
    text: "String your achievements into a pathway: whoever earns every step is given the completion by itself.",
    verb: "Draw a pathway",
    figure: "Three steps, then the completion",
  },
  chooseBrand: {
    text: "Certificates, public pages and mails still wear Waymark’s colour. Give them your logo and yours.",
    verb: "Choose a brand",
  },
  invite: {
    text: "You are alone here. Invite somebody, so that credentials go out while you are away.",
    verb: "Invite a member",
  },
  helpOn: {
    text: (n: number, pathway: string, step: string, mark: Mark) => [
      `${count(n, "person", "people")} on `,
      mark(pathway),
      ` ${is(n, "lacks", "lack")} `,
      mark(step),
      ", more than any other step. A few words may help them on.",
    ],
    verb: "Write to them",
  },
};
