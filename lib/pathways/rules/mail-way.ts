import type { Id } from "../../core/ids";

/** What a step is to the person whom a mail tells of a credential; `now` is the one that it is about. */
export type MailStepState = "earned" | "now" | "expired" | "next" | "not-yet";
export type MailStep = { name: string; state: MailStepState; url: string | null };
/** One person's way along one active pathway, in a mail to them. */
export type MailWay = { name: string; url: string; steps: MailStep[]; earned: number };

type A = Id<"achievement">;
export type WayFacts = {
  name: string;
  url: string;
  steps: A[];
  /** The achievement of the credential that the mail is about. */
  achievementId: A;
  progress: { earned: A[]; live: A[] };
  places: ReadonlyMap<A, { name: string; url: string | null }>;
};

/** The first step that is not earned comes next; order is for display, any order earns. */
export function mailWay({ name, url, steps, achievementId, progress, places }: WayFacts): MailWay {
  const next = steps.find((id) => !progress.earned.includes(id));
  const stateOf = (id: A): MailStepState => {
    if (id === achievementId) return "now";
    if (id === next) return "next";
    if (!progress.earned.includes(id)) return "not-yet";
    return progress.live.includes(id) ? "earned" : "expired";
  };
  const shown = steps.map((id) => ({ name: "", url: null, ...places.get(id), state: stateOf(id) }));
  return { name, url, steps: shown, earned: steps.filter((id) => progress.earned.includes(id)).length };
}

const MOST_WAYS = 3;

/** Those that are nearest to their end, each said once; how many more there are. */
export function nearestWays(ways: MailWay[]): { ways: MailWay[]; moreWays: number } {
  const missing = ({ steps, earned }: MailWay) => steps.length - earned;
  const sorted = ways.toSorted((a, b) => missing(a) - missing(b) || a.name.localeCompare(b.name, "en"));
  return { ways: sorted.slice(0, MOST_WAYS), moreWays: Math.max(0, sorted.length - MOST_WAYS) };
}
