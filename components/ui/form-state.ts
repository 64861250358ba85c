import type { FieldError } from "@/lib/core/errors";
import type { TypedValues } from "@/lib/core/form-data";

/** What a form knows after its action answered; `values` gives back what was typed. */
export type FormState = {
  message?: string;
  errors?: FieldError[];
  values?: TypedValues;
  ok?: true;
  /** What it would do, where a form without JavaScript asks before it does it. */
  asked?: unknown;
};

/** A server action as `action()` makes it. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

/** Sent along as they are: the workspace's slug, ids. Names of lists end in `[]`. */
export type HiddenValues = Record<string, string | readonly string[] | undefined>;

/** The message for the field called `name`, spelt as the server spells it. */
export function errorFor(state: FormState | undefined, name: string): string | undefined {
  return state?.errors?.find((error) => error.path === name)?.message;
}
