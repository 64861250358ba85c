import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { FieldError } from "./field";

type Props = { name: string; label: ReactNode; help?: ReactNode; error?: string; look?: "check" | "switch" } & Omit<
  ComponentProps<"input">,
  "name" | "type"
>;

/** One yes or no; `look="switch"` for what takes effect at once. */
export function Checkbox({ name, label, help, error, look = "check", className, id, ...rest }: Props) {
  const errorId = error ? `${id ?? name}-error` : undefined;
  return (
    <div className={className}>
      <label className="opt">
        <input
          {...rest}
          id={id ?? name}
          type="checkbox"
          name={name}
          role={look === "switch" ? "switch" : undefined}
          className={clsx("check", look === "switch" && "switch")}
          aria-invalid={error ? true : undefined}
          aria-describedby={errorId}
        />
        <span>
          {label}
          {help && <small>{help}</small>}
        </span>
      </label>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
