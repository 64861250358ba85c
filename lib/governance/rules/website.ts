import type { Id } from "../../core/ids";
import type { DomainEvent } from "./outcome";

/** What a website says to show whose it is: not secret, since only who runs the site can put it there. */
export function proofText(workspaceId: Id<"workspace">): string {
  return `waymark-issuer=${workspaceId}`;
}

/** Where the proof is looked for: a file, or a TXT record of the same name. */
export function proofAddress(website: string): string {
  return `https://${new URL(website).host}/.well-known/waymark.txt`;
}

/** A line of its own, whatever else stands there. */
export function holdsProof(text: string, proof: string): boolean {
  return text.split(/[\r\n]+/).some((line) => line.trim() === proof);
}

export const PROOF_ASKED = "governance/website.proof-asked";
export type ProofAsked = { workspaceId: Id<"workspace">; website: string };
export const proofAsked = (website: string): DomainEvent => ({ name: PROOF_ASKED, data: { website } });

/** The trail's own words: what was asked, what was found, and what a later look of our own found. */
export const PROOF_ACTIONS = {
  asked: "workspace.prove-website",
  found: "workspace.website-looked-at",
  again: "workspace.website-looked-again",
} as const;

type Seen = { website?: string; found?: boolean; why?: string; lapsed?: boolean };
type Line = { action: string; at: Date; after: unknown };
export type ProofState =
  | { state: "none" }
  | { state: "looking"; since: Date }
  | { state: "missing" | "fading" | "lapsed"; at: Date; why: string };

const PATIENCE = 120_000;

/** How the last look went, from the newest line of the trail about it. A look that never ended is over after two minutes. */
export function proofState(newest: Line | undefined, website: string, now: Date): ProofState {
  const after = (newest?.after ?? {}) as Seen;
  if (!newest || after.website !== website) return { state: "none" };
  if (newest.action === PROOF_ACTIONS.asked)
    return now.getTime() - newest.at.getTime() < PATIENCE ? { state: "looking", since: newest.at } : { state: "none" };
  if (after.found) return { state: "none" };
  const state = newest.action === PROOF_ACTIONS.found ? "missing" : after.lapsed ? "lapsed" : "fading";
  return { state, at: newest.at, why: after.why ?? "" };
}

/** A proof is looked at once a week; one that was not there, each day. It lapses when it was missing for so long and so often. */
export const LOOKS = { every: 7, missingEvery: 1, lapseAfterDays: 6, lapseAfterLooks: 4 };

/** Whether a look that found nothing is one too many. `lines`: earlier ones about this website, newest first. */
export function lapses(lines: Line[], website: string, now: Date): boolean {
  const other = lines.findIndex(({ action, after }) => {
    const seen = (after ?? {}) as Seen;
    return action !== PROOF_ACTIONS.again || seen.found !== false || seen.website !== website;
  });
  const missing = other === -1 ? lines : lines.slice(0, other);
  const since = missing.at(-1)?.at ?? now;
  const days = (now.getTime() - since.getTime()) / 86_400_000;
  return missing.length + 1 >= LOOKS.lapseAfterLooks && days >= LOOKS.lapseAfterDays;
}
