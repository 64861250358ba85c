"use client";
import type { ComponentProps } from "react";
import { controlProps, Field, type FieldProps, initial } from "./field";
import { useFieldAnswer } from "./form-context";

type Props = FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps | "required">;

/** Several lines; grows with what is typed. */
export function TextArea({ name, label, help, error, optional, id, className = "", ...rest }: Props) {
  const answer = useFieldAnswer(name, { error, defaultValue: rest.defaultValue });
  const field = { name, label, help, error: answer.error, optional, id };
  return (
    <Field {...field}>
      <textarea
        rows={4}
        {...rest}
        {...initial(rest, answer.defaultValue)}
        {...controlProps(field)}
        className={`input ${className}`}
      />
    </Field>
  );
}
