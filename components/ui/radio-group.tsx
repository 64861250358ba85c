import { clsx } from "clsx";
import type { ReactNode } from "react";
import { type FieldProps, FieldSet } from "./field";

type Choice = { value: string; label: ReactNode; help?: ReactNode; disabled?: boolean };
type Props = FieldProps & { options: readonly Choice[]; defaultValue?: string; boxed?: boolean };

/** One of few; `boxed` where each choice has a line of help. */
export function RadioGroup({ options, defaultValue, boxed, ...field }: Props) {
  return (
    <FieldSet {...field}>
      <div className={clsx("options", boxed && "boxed")}>
        {options.map((option) => (
          <label className="opt" key={option.value}>
            <input
              className="check radio"
              type="radio"
              name={field.name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              required={!field.optional}
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
