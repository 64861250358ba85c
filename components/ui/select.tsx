"use client";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlProps, Field, type FieldProps, initial } from "./field";
import { useFieldAnswer } from "./form-context";

export type Option = { value: string; label: string; disabled?: boolean };
type Props = FieldProps & { options: readonly Option[]; placeholder?: string } & Omit<
    ComponentProps<"select">,
    keyof FieldProps | "required"
  >;

/** The browser's own select: works everywhere, with every keyboard and reader. */
export function Select({
  name,
  label,
  help,
  error,
  optional,
  id,
  options,
  placeholder,
  className = "",
  ...rest
}: Props) {
  const answer = useFieldAnswer(name, { error, defaultValue: rest.defaultValue });
  const field = { name, label, help, error: answer.error, optional, id };
  return (
    <Field {...field}>
      <div className="select">
        <select
          key={String(answer.defaultValue)}
          {...rest}
          {...initial(rest, answer.defaultValue)}
          {...controlProps(field)}
          className={`input ${className}`}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden />
      </div>
    </Field>
  );
}
