"use client";
import { clsx } from "clsx";
import { type ComponentProps, useState } from "react";
import { controlProps, Field, type FieldProps } from "./field";
import { useFieldAnswer } from "./form-context";

type Props = FieldProps & Pick<ComponentProps<"input">, "accept" | "multiple" | "onChange">;

/** The browser's own file input, large enough to drop on: works before JavaScript. */
export function FileDrop({ name, label, help, error, optional, id, ...rest }: Props) {
  const [over, setOver] = useState(false);
  const answer = useFieldAnswer(name, { error });
  const field = { name, label, help, error: answer.error, optional, id };
  const leave = () => setOver(false);
  return (
    <Field {...field}>
      <div className={clsx("drop", over && "over")}>
        <input
          {...rest}
          {...controlProps(field)}
          type="file"
          onDragEnter={() => setOver(true)}
          onDragLeave={leave}
          onDrop={leave}
        />
      </div>
    </Field>
  );
}
