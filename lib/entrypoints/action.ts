import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { currentUser, findMember } from "../auth/session";
import { type Command, execute } from "../command";
import { DomainError, type FieldError } from "../core/errors";
import { readForm, type TypedValues, typedValues } from "../core/form-data";
import { parseInput } from "../core/parse";
import type { Actor } from "../governance/rules/permissions";
import { routes } from "../routes";
import { coerceForm } from "./coerce-form";
import { databaseRefusal } from "./database-refusal";
import { reportError, requestId } from "./report-error";

/** What a form gets back: a FormState of the screens' kit, and on success what the verb answered. */
export type ActionState<V = unknown> = {
  message?: string;
  errors?: FieldError[];
  values?: TypedValues;
  ok?: true;
  data?: V;
  /** What it would do, where the form asked. */
  asked?: unknown;
};
export type FormAction<V = unknown> = (state: ActionState<V>, form: FormData) => Promise<ActionState<V>>;
type Options<S extends z.ZodType, V> = {
  /** Where a person goes when it is done; `intent` is the value of the button of that name. */
  redirectTo?: (value: V, slug: string, intent: string | null) => string;
  /** What to show anew; the workspace's pages unless said. */
  revalidate?: (value: V, slug: string) => string[];
  /** What a button of the intent “ask” hears before anything is done, null: nothing to ask; “back” gives the form again as it was typed. */
  ask?: (input: z.output<S>, actor: Actor) => Promise<unknown>;
  /** Fields whose emptiness means something: `{ about: "", credentialLimit: null }`. */
  empty?: Record<string, "" | null>;
};

const SIGNED_OUT =
  "You are signed out. Sign in again in a new tab, then send this form once more: what you typed is still here.";

/** The door of screens: a form to a verb, also before JavaScript has arrived. A hidden `workspace` holds the slug. */
export function action<S extends z.ZodType, V>(verb: Command<S, V>, options: Options<S, V> = {}): FormAction<V> {
  return async (_state, form) => {
    const slug = String(form.get("workspace") ?? "");
    const reference = await requestId();
    let value: V;
    try {
      const member = (await findMember(slug)) ?? (await stranger());
      const input = coerceForm(verb.input, readForm(form, options.empty)) as z.input<S>;
      const intent = options.ask && intentOf(form);
      if (intent === "back") return { values: typedValues(form) };
      const asked = intent === "ask" ? await options.ask?.(parseInput(verb.input, input), member.actor) : null;
      if (asked) return { values: typedValues(form), asked };
      value = await execute(verb, member.actor, input, { requestId: reference });
    } catch (error) {
      return refusal<V>(error, form, verb.name, reference);
    }
    if (options.revalidate) for (const path of options.revalidate(value, slug)) revalidatePath(path);
    else revalidatePath(routes.dashboard(slug).home(), "layout");
    if (options.redirectTo) redirect(options.redirectTo(value, slug, intentOf(form)));
    return { ok: true, data: value };
  };
}

function intentOf(form: FormData): string | null {
  const intent = form.get("intent");
  return typeof intent === "string" ? intent : null;
}

async function stranger(): Promise<never> {
  if (!(await currentUser())) throw new DomainError("unauthenticated", SIGNED_OUT);
  throw new DomainError("forbidden", "You are not a member of this workspace.");
}

/** What a person reads when it did not go through; what was typed comes back. */
export function refusal<V>(error: unknown, form: FormData, where: string, reference: string): ActionState<V> {
  const values = typedValues(form);
  const known = error instanceof DomainError ? error : databaseRefusal(error);
  if (known) return { message: known.message, errors: known.fields, values };
  reportError(where, reference, error);
  return { message: `Something went wrong on our side. Try again; if it stays, quote ${reference}.`, values };
}
