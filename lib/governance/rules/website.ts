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

/** The trail's own words for the two halves: what was asked, and what was found. */
export const PROOF_ACTIONS = { asked: "workspace.prove-website", found: "workspace.website-looked-at" } as const;

type Line = { action: string; at: Date; after: unknown };
export type ProofState =
  | { state: "none" }
  | { state: "looking"; since: Date }
  | { state: "missing"; at: Date; why: string };

const PATIENCE = 120_000;

/** How the last look went, from the newest line of the trail about it. A look that never ended is over after two minutes. */
export function proofState(newest: Line | undefined, website: string, now: Date): ProofState {
  const after = (newest?.after ?? {}) as { website?: string; found?: boolean; why?: string };
  if (!newest || after.website !== website) return { state: "none" };
  if (newest.action === PROOF_ACTIONS.asked)
    return now.getTime() - newest.at.getTime() < PATIENCE ? { state: "looking", since: newest.at } : { state: "none" };
  return after.found ? { state: "none" } : { state: "missing", at: newest.at, why: after.why ?? "" };
}
