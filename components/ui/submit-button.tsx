"use client";
import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { actionWords } from "./words";

/** Submits its form; while the answer is awaited it keeps its size and takes no second press. */
export function SubmitButton({ children, onClick, ...rest }: ComponentProps<"button">) {
  const { pending, data } = useFormStatus();
  // Of several submit buttons only the pressed one shows that it works.
  const mine = pending && (!rest.name || data?.get(rest.name) === String(rest.value ?? ""));
  return (
    <button
      {...rest}
      type="submit"
      aria-busy={mine || undefined}
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
    >
      {children}
      {mine && (
        <span className="busy" role="status">
          <i>
            <b />
          </i>
          <span className="sr">{actionWords.working}</span>
        </span>
      )}
    </button>
  );
}
