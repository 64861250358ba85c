import type { z } from "zod";
import { DomainError, type FieldError } from "./errors";

/** Parses, or throws `invalid` naming every field that is wrong, as the caller spelt it. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const fields = result.error.issues.slice(0, 100).flatMap(toFields);
  const [first] = fields;
  const message = fields.length === 1 && first ? first.message : `${fields.length} fields need attention.`;
  throw new DomainError("invalid", message, { fields });
}

function toFields(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, message: "There is no such field." }));
  }
  return [{ path, message: issue.message }];
}
