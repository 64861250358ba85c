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
  return [{ path, message: plainMessage(issue) }];
}

const KINDS: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** A flag of a query, which may be spelt in many ways; two of them say enough. */
function isYesOrNo(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return issue.errors.flat().some((inner) => isYesOrNo(inner));
  if (issue.code === "invalid_type") return issue.expected === "boolean";
  return issue.code === "invalid_value" && issue.values.includes("true") && issue.values.includes("false");
}

/** The library's own words, where a schema has none of ours, in words that people use. */
function plainMessage(issue: z.core.$ZodIssue): string {
  if (!/^Invalid (input|option)/.test(issue.message)) return issue.message;
  if (/received undefined$/.test(issue.message)) return "This is required.";
  if (issue.code === "invalid_type") return `This must be ${KINDS[issue.expected] ?? issue.expected}.`;
  if (isYesOrNo(issue)) return "This must be true or false.";
  if (issue.code === "invalid_value") return `This must be one of ${issue.values.map(String).join(", ")}.`;
  return issue.message;
}
