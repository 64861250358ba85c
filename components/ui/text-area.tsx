import type { ComponentProps } from "react";
import { controlProps, Field, type FieldProps } from "./field";

type Props = FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps | "required">;

/** Several lines; grows with what is typed. */
export function TextArea({ name, label, help, error, optional, id, className = "", ...rest }: Props) {
  const field = { name, label, help, error, optional, id };
  return (
    <Field {...field}>
      <textarea rows={4} {...rest} {...controlProps(field)} className={`input ${className}`} />
    </Field>
  );
}
