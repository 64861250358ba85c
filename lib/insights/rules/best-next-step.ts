/** What the rule looks at; a screen fills it from reads that it makes anyway. */
export type Situation = {
  may: { write: boolean; issue: boolean; activate: boolean; limit: boolean; invite: boolean; brand: boolean };
  achievements: number;
  issued: boolean;
  pathways: number;
  members: number;
  branded: boolean;
  drafts: number;
  /** null: there is no limit. */
  limit: number | null;
  room: number | null;
  ready: readonly { id: string; name: string; eligible: number; steps: number }[];
  /** Active pathways, with the step that the fewest hold. */
  underWay: readonly {
    id: string;
    name: string;
    inProgress: number;
    lacking: { id: string; name: string; n: number } | null;
  }[];
};

export type NextStep =
  | { kind: "create-achievement" }
  | { kind: "issue-first" }
  | { kind: "issue-drafts"; n: number; rest: number }
  | { kind: "raise-limit"; drafts: number; room: number }
  | { kind: "activate"; id: string; name: string; n: number; steps: number }
  | { kind: "make-pathway" }
  | { kind: "choose-brand" }
  | { kind: "invite" }
  | { kind: "help-on"; id: string; name: string; n: number; stepId: string; step: string };

/** Less room than this share of the limit is little. */
const LITTLE = 0.02;
/** Fewer than so many on their way: no pattern to act on yet. */
const ENOUGH = 5;

/** The one thing most worth doing now, of those that this person may do; null where all is well. */
export function bestNextStep(situation: Situation): NextStep | null {
  const { may, drafts, room, limit, ready, underWay } = situation;
  if (situation.achievements === 0) return may.write ? { kind: "create-achievement" } : null;
  if (!situation.issued && drafts === 0) return may.issue ? { kind: "issue-first" } : null;
  const out = room === null ? drafts : Math.min(drafts, room);
  const [first] = [...ready].sort((a, b) => b.eligible - a.eligible);
  // Of two that wait for one press, the one that reaches more people.
  if (first && may.activate && first.eligible > out && room !== 0)
    return { kind: "activate", id: first.id, name: first.name, n: first.eligible, steps: first.steps };
  if (out > 0 && may.issue) return { kind: "issue-drafts", n: out, rest: drafts - out };
  const full = limit !== null && room !== null && (room === 0 || room < limit * LITTLE);
  if (full && may.limit) return { kind: "raise-limit", drafts, room };
  if (situation.pathways === 0 && may.write) return { kind: "make-pathway" };
  if (!situation.branded && may.brand) return { kind: "choose-brand" };
  if (situation.members < 2 && may.invite) return { kind: "invite" };
  const [most] = underWay
    .flatMap((pathway) =>
      pathway.lacking && pathway.inProgress >= ENOUGH ? [{ ...pathway, lacking: pathway.lacking }] : [],
    )
    .sort((a, b) => b.lacking.n - a.lacking.n);
  if (!most || !may.write) return null;
  const { lacking } = most;
  return { kind: "help-on", id: most.id, name: most.name, n: lacking.n, stepId: lacking.id, step: lacking.name };
}
