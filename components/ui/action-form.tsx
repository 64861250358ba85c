"use client";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { announced } from "./announced";
import { FormContext } from "./form-context";
import { FormErrors } from "./form-errors";
import type { FormAction, FormState, HiddenValues } from "./form-state";
import { HiddenFields } from "./hidden-fields";
import { notify } from "./toaster";
import { useHydrated } from "./use-hydrated";
import { formWords } from "./words";

type Props = {
  action: FormAction;
  hidden?: HiddenValues;
  /** Said below when it went through, also where that takes the form or the whole page away: “Saved.” */
  done?: string | ((state: FormState) => string);
  onDone?: (state: FormState) => void;
  /** Leaving with unsaved changes asks first. */
  guard?: boolean;
  className?: string;
  /** For buttons outside the form that send it. */
  id?: string;
  children: ReactNode;
};

/** A form whose fields know what its action answered: errors stand beside them, what was typed stays. */
export function ActionForm({
  action,
  hidden = {},
  done,
  onDone,
  guard = false,
  className = "form",
  id,
  children,
}: Props) {
  const tell = (answer: FormState) => done && notify(typeof done === "string" ? done : done(answer));
  // Before JavaScript has arrived the browser sends the form to the server's own action, which nothing may wrap.
  const [state, run] = useActionState(useHydrated() ? announced(action, tell) : action, {});
  const form = useRef<HTMLFormElement>(null);
  const dirty = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer, whatever the handlers are by then
  useEffect(() => {
    if (state.ok) onDone?.(state);
    dirty.current = !state.ok && state.values !== undefined;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state]);

  useEffect(() => {
    if (!guard) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    // A link of ours changes the page without leaving it, so that the browser would not ask.
    const askHere = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const stays = event.ctrlKey || event.metaKey || event.shiftKey || link?.getAttribute("href")?.startsWith("#");
      if (!link || stays || !dirty.current || form.current?.contains(link)) return;
      if (window.confirm(formWords.leave)) dirty.current = false;
      else {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener("beforeunload", ask);
    document.addEventListener("click", askHere, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("click", askHere, { capture: true });
    };
  }, [guard]);

  return (
    <FormContext value={state}>
      <form
        ref={form}
        id={id}
        action={run}
        className={className}
        onChange={() => {
          dirty.current = true;
        }}
        onSubmit={() => {
          dirty.current = false;
        }}
      >
        <HiddenFields values={hidden} />
        <FormErrors state={state} />
        {children}
      </form>
    </FormContext>
  );
}
