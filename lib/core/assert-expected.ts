import { DomainError } from "./errors";

/** A change of all that a filter finds was confirmed for so many; where there are others by now, a person looks again (409). */
export function assertExpected(found: number, expected: number): void {
  if (found === expected) return;
  throw new DomainError("conflict", `By now it would be ${found}, not ${expected}. Reload this page and look again.`);
}
