import { z } from "zod";
import { idSchema } from "../../core/ids";

export const UNDO_DAYS = 30;

export const mergeInput = z.strictObject({ keptId: idSchema("recipient"), mergedId: idSchema("recipient") });
export const unmergeInput = z.strictObject({ id: idSchema("merge") });

/** The last instant at which a merge can be undone. */
export function undoUntil(createdAt: Date): Date {
  return new Date(createdAt.getTime() + UNDO_DAYS * 86_400_000);
}

type Asked = {
  same: boolean;
  openRequests: number;
  mergedHere: number;
  completedApart: number;
  programsEnding: number;
  endedApart: number;
};

/** Why these two cannot be one, in words for the member who asks; null where they can. */
export function mergeRefusal({ same, openRequests, mergedHere, completedApart, ...programs }: Asked): string | null {
  if (!same)
    return "Both addresses have to be proven by the same person: signed in with one, and the other added to their account.";
  if (openRequests > 0) return "The record that would go has an open wish for another name. Answer that first.";
  if (mergedHere > 0) return "Another record was merged into the one that would go. Keep that one instead.";
  if (completedApart > 0)
    return "Both are assigned to the same certification, and only the record that would go has completed it. Keep that one instead.";
  if (programs.programsEnding > 0)
    return "A program that one of the two is in is being ended. Merge them once everybody has a result.";
  if (programs.endedApart > 0)
    return "Both were in the same program, and only the record that would go has completed it. Keep that one instead.";
  return null;
}
