import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { currentUser } from "../auth/session";
import { DomainError } from "../core/errors";
import { readForm } from "../core/form-data";
import type { OwnVerb } from "../own-command";
import { routes } from "../routes";
import { type FormAction, refusal } from "./action";
import { coerceForm } from "./coerce-form";
import { requestId } from "./report-error";

type Options<V> = {
  redirectTo?: (value: V) => string;
  /** Fields whose emptiness means something, as in `action`. */
  empty?: Record<string, "" | null>;
};

/** The door of a person's own pages: a form to what they may do with what is theirs. `where` names it in the log. */
export function ownAction<S extends z.ZodType, V>(
  where: string,
  verb: OwnVerb<S, V>,
  options: Options<V> = {},
): FormAction<V> {
  return async (_state, form) => {
    const reference = await requestId();
    let value: V;
    try {
      const user = await currentUser();
      if (!user)
        throw new DomainError("unauthenticated", "You are signed out. Sign in again, then send this once more.");
      const typed = readForm(form, options.empty);
      const input = verb.input ? coerceForm(verb.input, typed) : typed;
      value = await verb(user, input as z.input<S>, { requestId: reference });
    } catch (error) {
      return refusal<V>(error, form, where, reference);
    }
    revalidatePath(routes.me(), "layout");
    if (options.redirectTo) redirect(options.redirectTo(value));
    return { ok: true, data: value };
  };
}
