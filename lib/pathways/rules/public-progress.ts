import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";

export type PublicStep = {
  achievementId: Id<"achievement">;
  name: string;
  state: "earned" | "expired" | "not-yet";
  /** Where strangers may see the credential that earned it. */
  credentialId: Id<"credential"> | null;
  earnedOn: Day | null;
};

/** One person's way along one active pathway, as strangers see it. */
export type PublicProgress = {
  id: Id<"pathway">;
  name: string;
  /** What the credential in view is to this pathway. */
  role: "completion" | "step";
  steps: PublicStep[];
  earned: number;
  completed: boolean;
  completion: Omit<PublicStep, "state"> & { earned: boolean };
};

type A = Id<"achievement">;
type Pathway = { id: Id<"pathway">; name: string; steps: A[]; completionAchievementId: A | null };
type Holding = { achievementId: A; credentialId: Id<"credential">; issuedOn: Day };
export type ProgressFacts = {
  pathway: Pathway;
  /** The achievement of the credential in view. */
  achievementId: A;
  names: ReadonlyMap<string, string>;
  progress: { earned: A[]; live: A[]; completed: boolean } | null;
  holdings: Holding[];
};

/**
 * A step that only a private credential earned is shown as not yet earned: the page must not tell what its owner does not.
 * Then nor does it say that the pathway is completed, unless the completion credential itself is public.
 */
export function viewPublicProgress(facts: ProgressFacts): PublicProgress | null {
  const { pathway, achievementId, names, progress, holdings } = facts;
  const completionId = pathway.completionAchievementId;
  if (!completionId) return null;
  const held = new Map(holdings.map((holding) => [holding.achievementId, holding]));
  const place = (id: A) => ({
    achievementId: id,
    name: names.get(id) ?? "",
    credentialId: held.get(id)?.credentialId ?? null,
    earnedOn: held.get(id)?.issuedOn ?? null,
  });
  const steps = pathway.steps.map((id): PublicStep => {
    const shown = held.has(id) && progress?.earned.includes(id);
    const state = !shown ? "not-yet" : progress?.live.includes(id) ? "earned" : "expired";
    return { ...place(id), state };
  });
  const secret = pathway.steps.some((id) => progress?.earned.includes(id) && !held.has(id));
  const completed = Boolean(progress?.completed) && (!secret || held.has(completionId));
  return {
    id: pathway.id,
    name: pathway.name,
    role: achievementId === completionId ? "completion" : "step",
    steps,
    earned: steps.filter((step) => step.state !== "not-yet").length,
    completed,
    completion: { ...place(completionId), earned: completed || held.has(completionId) },
  };
}
