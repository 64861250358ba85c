import { DomainError } from "../../core/errors";

/** A workspace without an owner could never be handed on: the last one stays. */
export function assertOwnerLeft(owners: readonly string[], leaving: string): void {
  if (owners.some((id) => id !== leaving)) return;
  throw new DomainError("conflict", "A workspace needs an owner. Make somebody else an owner first.");
}
