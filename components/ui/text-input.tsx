import type { ComponentProps } from "react";
import { controlProps, Field, type FieldProps } from "./field";

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "required">;

/** A labelled line of text: also e-mail, number, url, password by `type`. */
export function TextInput({ name, label, help, error, optional, id, className = "", ...rest }: Props) {
  const field = { name, label, help, error, optional, id };
  return (
    <Field {...field}>
      <input type="text" autoComplete="off" {...rest} {...controlProps(field)} className={`input ${className}`} />
    </Field>
  );
}
