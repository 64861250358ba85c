import type { z } from "zod";

const WORDS: Record<string, boolean> = { on: true, true: true, off: false, false: false };

/** A form knows only text: where the schema asks for a number or a yes, “12” and “on” become one. What fits nothing stays. */
export function coerceForm(schema: z.ZodType, input: Record<string, unknown>): Record<string, unknown> {
  const result = schema.safeParse(input);
  if (result.success) return input;
  let coerced: Record<string, unknown> = input;
  for (const issue of result.error.issues.slice(0, 1_000)) {
    const path = issue.path.map(String);
    const wanted = issue.code === "invalid_type" ? issue.expected : issue.code === "invalid_value" ? "boolean" : null;
    const value = convert(wanted, at(coerced, path));
    if (value !== undefined) coerced = replaced(coerced, path, value) as Record<string, unknown>;
  }
  return coerced;
}

function convert(wanted: string | null, value: unknown): unknown {
  if (wanted === "array" && (typeof value === "string" || value instanceof File)) return [value];
  if (typeof value !== "string") return undefined;
  if (wanted === "boolean") return WORDS[value];
  if (wanted !== "number" && wanted !== "int") return undefined;
  return /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}

function at(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value);
}

function replaced(value: unknown, path: string[], by: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return by;
  const inner = replaced((value as Record<string, unknown>)[part], rest, by);
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === part ? inner : each));
  return { ...(value as Record<string, unknown>), [part]: inner };
}
