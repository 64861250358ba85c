"use client";
import { type RefObject, useEffect, useRef } from "react";
import { variableWords as words } from "./words";

/** `variables`: their names, each with what it is called. */
type Props = { fields: RefObject<HTMLElement | null>; variables: Readonly<Record<string, string>> };

/** Each puts its variable where the cursor was last, in the subject or the text. Before JavaScript: how they are written. */
export function VariableButtons({ fields, variables }: Props) {
  const last = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);

  useEffect(() => {
    const root = fields.current;
    const note = ({ target }: FocusEvent) => {
      const text =
        target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.name === "subject");
      if (text) last.current = target;
    };
    root?.addEventListener("focusin", note);
    return () => root?.removeEventListener("focusin", note);
  }, [fields]);

  const insert = (name: string) => {
    const field = last.current ?? fields.current?.querySelector("textarea");
    if (!field) return;
    field.setRangeText(`{{${name}}}`, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  };

  return (
    <fieldset className="msg-variables">
      <legend className="label">{words.title}</legend>
      <p className="help">{words.help}</p>
      <div>
        {Object.entries(variables).map(([name, called]) => (
          <button key={name} type="button" className="btn sm" title={`{{${name}}}`} onClick={() => insert(name)}>
            {called}
          </button>
        ))}
      </div>
      <noscript>
        <p className="help">
          {Object.entries(variables)
            .map(([name, called]) => `{{${name}}}: ${called}`)
            .join(" · ")}
        </p>
      </noscript>
    </fieldset>
  );
}
