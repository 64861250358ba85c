import { DomainError, type FieldError } from "../../core/errors";

const ID = /^grp_[0-9a-f]{32}$/;

/** Whether a word that names no group here was meant as an id, perhaps of another workspace: then it is unknown, not wrong. */
export const isGroupId = (word: string): boolean => ID.test(word);

/** What to say of words that name no group: each with its field. */
export function unknownGroups(unknown: readonly { word: string; path: string; message: string }[]): DomainError {
  const fields: FieldError[] = unknown.map(({ path, message }) => ({ path, message }));
  if (unknown.some(({ word }) => isGroupId(word)))
    return new DomainError("not_found", "There is no such group.", { fields });
  return new DomainError("invalid", fields[0]?.message ?? "There is no such group.", { fields });
}
