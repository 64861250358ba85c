"use client";
import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { FieldError } from "./field";
import { useFieldAnswer } from "./form-context";

type Props = { name: string; label: ReactNode; help?: ReactNode; error?: string; look?: "check" | "switch" } & Omit<
  ComponentProps<"input">,
  "name" | "type"
>;

/** One yes or no; `look="switch"` for what takes effect at once. */
export function Checkbox({ name, label, help, error, look = "check", className, id, ...rest }: Props) {
  const answer = useFieldAnswer(name, { error });
  const typed = answer.answered ? { defaultChecked: isTicked(answer.defaultValue, rest.value) } : {};
  // Of two values the last counts: unticked says “off”, so that a default of yes can be turned down.
  const plain = rest.value === undefined && !name.endsWith("[]");
  const errorId = answer.error ? `${id ?? name}-error` : undefined;
  return (
    <div className={className}>
      {plain && <input type="hidden" name={name} value="off" />}
      <label className="opt">
        <input
          {...rest}
          {...(rest.checked === undefined ? typed : {})}
          id={id ?? name}
          type="checkbox"
          name={name}
          role={look === "switch" ? "switch" : undefined}
          className={clsx("check", look === "switch" && "switch")}
          aria-invalid={answer.error ? true : undefined}
          aria-describedby={errorId}
        />
        <span>
          {label}
          {help && <small>{help}</small>}
        </span>
      </label>
      {answer.error && <FieldError id={errorId}>{answer.error}</FieldError>}
    </div>
  );
}

/** Of several boxes of one name, those whose values were sent; a box of its own says “off” when it was not ticked. */
function isTicked(sent: unknown, value: unknown): boolean {
  if (Array.isArray(sent)) return sent.includes(String(value));
  return sent !== undefined && sent !== "off";
}
