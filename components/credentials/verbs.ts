import { MAY_CHANGE } from "@/lib/credentials/rules/change";
import { type Actor, can, type Permission } from "@/lib/governance/rules/permissions";

export const ROW_VERBS = ["issue", "suspend", "reinstate", "revoke", "delete"] as const;
export type RowVerb = (typeof ROW_VERBS)[number];

const NEEDS: Record<RowVerb, Permission> = { issue: "credential.issue", ...MAY_CHANGE };

/** What somebody may do to credentials: only that is offered to them. */
export function verbsOf(actor: Actor): RowVerb[] {
  return ROW_VERBS.filter((verb) => can(actor, NEEDS[verb]));
}

/** It can't be taken back: said in red, and above a hundred the number must be typed. */
export function isFinal(verb: RowVerb): boolean {
  return verb === "revoke" || verb === "delete";
}

export function isRowVerb(text: string): text is RowVerb {
  return (ROW_VERBS as readonly string[]).includes(text);
}
