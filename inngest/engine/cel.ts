import { parse } from "@marcbachmann/cel-js";

type Variables = Record<string, unknown>;
const compiled = new Map<string, (variables: Variables) => unknown>();

function compile(expression: string): (variables: Variables) => unknown {
  const known = compiled.get(expression);
  if (known) return known;
  const made = parse(expression);
  compiled.set(expression, made);
  return made;
}

/** Null when the expression can be read, else what is wrong with it. */
export function celProblem(expression: string): string | null {
  try {
    compile(expression);
    return null;
  } catch (error) {
    return (error as Error).message.split("\n")[0] ?? "unreadable";
  }
}

/** Undefined where the expression asks for something that the event does not have. */
export function evaluate(expression: string, variables: Variables): unknown {
  try {
    return compile(expression)(variables);
  } catch {
    return undefined;
  }
}

/** No expression matches everything; one that cannot be answered matches nothing. */
export function matches(expression: string | null | undefined, variables: Variables): boolean {
  return !expression || evaluate(expression, variables) === true;
}

/** As part of a key: null where the expression has no answer. */
export function evaluateKey(expression: string, variables: Variables): string | null {
  const value = evaluate(expression, variables);
  return value === undefined || value === null ? null : String(value);
}
