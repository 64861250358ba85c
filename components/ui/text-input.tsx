"use client";
import type { ComponentProps } from "react";
import { controlProps, Field, type FieldProps, initial } from "./field";
import { useFieldAnswer } from "./form-context";

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "required">;

/** A labelled line of text: also e-mail, number, url, password by `type`. */
export function TextInput({ name, label, help, error, optional, id, className = "", ...rest }: Props) {
  const answer = useFieldAnswer(name, { error, defaultValue: rest.defaultValue });
  const field = { name, label, help, error: answer.error, optional, id };
  return (
    <Field {...field}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        {...initial(rest, answer.defaultValue)}
        {...controlProps(field)}
        className={`input ${className}`}
      />
    </Field>
  );
}
