import type { Id } from "../../core/ids";
import { isExpired } from "./validity";
import type { DuplicatePolicy } from "./vocabulary";

export type Held = { id: Id<"credential">; recipientId: Id<"recipient">; expiresAt: Date | null };
export type Verdict = { kind: "place"; replaces: Id<"credential">[] } | { kind: "refuse"; heldId: Id<"credential"> };

/**
 * What a second credential of an achievement does for somebody who holds some (issued or suspended). `deny` refuses while
 * one is unexpired; an expired one makes way, as with `replace`, so that at most one is in force.
 */
export function judgeDuplicate(policy: DuplicatePolicy, held: Held[], now: Date): Verdict {
  if (policy === "allow" || held.length === 0) return { kind: "place", replaces: [] };
  const live = held.find((credential) => !isExpired(credential.expiresAt, now));
  if (policy === "deny" && live) return { kind: "refuse", heldId: live.id };
  return { kind: "place", replaces: held.map((credential) => credential.id) };
}

/** The first `room` go out, in the order given; the rest, and those that need a person's look, are drafts. */
export function fillRoom<T extends { review?: boolean }>(
  requests: T[],
  room: number | null,
): { request: T; status: "issued" | "draft" }[] {
  let left = room ?? Number.POSITIVE_INFINITY;
  return requests.map((request) => {
    if (request.review || left <= 0) return { request, status: "draft" };
    left -= 1;
    return { request, status: "issued" };
  });
}
