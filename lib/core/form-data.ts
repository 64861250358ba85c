const FORBIDDEN = new Set(["__proto__", "prototype", "constructor"]);
const SECRET = /password|secret|token/i;
const FRAMEWORK = /^\$ACTION/;

type Nested = { [name: string]: unknown };
/** Of a name that ends in `[]`, all; else the last one counts. */
export type TypedValues = Record<string, string | string[]>;

/**
 * A form as the input that a verb takes: `recipient.email` nests, `ids[]` is an array, the last of several values counts,
 * and an empty field is left out; which button was pressed (`intent`) is the screen's to know. `empty` says what an empty field means instead, where leaving out is not meant.
 */
export function readForm(form: FormData, empty: Record<string, "" | null> = {}): Nested {
  const input: Nested = {};
  for (const [name, value] of form) {
    if (name === "workspace" || name === "intent" || FRAMEWORK.test(name)) continue;
    const many = name.endsWith("[]");
    const path = (many ? name.slice(0, -2) : name).split(".");
    if (path.some((part) => FORBIDDEN.has(part))) continue;
    const blank = value === "" || (value instanceof File && value.size === 0 && value.name === "");
    if (!blank) put(input, path, value, many);
    else if (name in empty) put(input, path, empty[name], false);
  }
  return withLists(input) as Nested;
}

/** What was typed, to be shown again: no files, nothing secret. */
export function typedValues(form: FormData): TypedValues {
  const values: TypedValues = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || FRAMEWORK.test(name) || SECRET.test(name)) continue;
    values[name] = name.endsWith("[]") ? [...(values[name] ?? []), value] : value;
  }
  return values;
}

function put(input: Nested, path: string[], value: unknown, many: boolean): void {
  let at = input;
  for (const part of path.slice(0, -1)) {
    const next = Object.hasOwn(at, part) ? at[part] : undefined;
    if (typeof next !== "object" || next === null) at[part] = {};
    at = at[part] as Nested;
  }
  const name = path.at(-1) ?? "";
  const before = Object.hasOwn(at, name) ? at[name] : undefined;
  at[name] = many ? [...(Array.isArray(before) ? before : []), value] : value;
}

/** `steps.0.…`, `steps.2.…` became names of an object: a list, in the order of the numbers, without the gaps of empty fields. */
function withLists(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null || value instanceof File) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, withLists(each)] as const);
  const isList = entries.length > 0 && entries.every(([name]) => /^\d{1,3}$/.test(name));
  if (!isList) return Object.fromEntries(entries);
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, each]) => each);
}
