import type { FormAction, FormState } from "./form-state";

/**
 * The action, telling when it went through. It tells by itself and not from the form: what an action changes often takes its
 * form off the page, and one that leads on to another page answers its form nothing at all.
 */
export function announced(action: FormAction, tell: (state: FormState) => void): FormAction {
  return async (before, form) => {
    try {
      const state = await action(before, form);
      if (state.ok) tell(state);
      return state;
    } catch (error) {
      if (leadsOn(error)) tell({ ok: true });
      throw error;
    }
  };
}

/** As Next marks what its `redirect` throws. */
const leadsOn = (error: unknown): boolean =>
  error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT;");
