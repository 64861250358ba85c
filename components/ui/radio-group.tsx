"use client";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import { type FieldProps, FieldSet } from "./field";
import { useFieldAnswer } from "./form-context";

type Choice = { value: string; label: ReactNode; help?: ReactNode; disabled?: boolean };
type Props = FieldProps & {
  options: readonly Choice[];
  defaultValue?: string;
  boxed?: boolean;
  onChoose?: (value: string) => void;
};

/** One of few; `boxed` where each choice has a line of help. */
export function RadioGroup({ options, defaultValue, boxed, onChoose, ...field }: Props) {
  const answer = useFieldAnswer(field.name, { error: field.error, defaultValue });
  return (
    <FieldSet {...field} error={answer.error}>
      <div className={clsx("options", boxed && "boxed")}>
        {options.map((option) => (
          <label className="opt" key={`${option.value} ${answer.defaultValue}`}>
            <input
              className="check radio"
              type="radio"
              name={field.name}
              value={option.value}
              defaultChecked={option.value === answer.defaultValue}
              disabled={option.disabled}
              required={!field.optional}
              onChange={() => onChoose?.(option.value)}
            />
            <span>
              {option.label}
              {option.help && <small>{option.help}</small>}
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
