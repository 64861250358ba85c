import { z } from "zod";
import { DomainError } from "./errors";

/** The version that the caller saw; without it, the last write wins. */
export const versionInput = { ifVersion: z.coerce.number().int().optional() };

/** Throws `stale` when somebody changed the thing since the caller looked. */
export function assertVersion(current: number, seen: number | undefined): void {
  if (seen === undefined || seen === current) return;
  throw new DomainError("stale", "Somebody changed this in the meantime. Look at it again, then save.");
}
