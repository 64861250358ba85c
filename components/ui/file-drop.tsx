"use client";
import { clsx } from "clsx";
import { type ComponentProps, useState } from "react";
import { controlProps, Field, type FieldProps } from "./field";
import { useFieldAnswer } from "./form-context";

type Props = FieldProps &
  Pick<ComponentProps<"input">, "accept" | "multiple"> & {
    /** Said at once, before minutes of upload; the server says it too. */
    most?: { bytes: number; message: string };
  };

/** The browser's own file input, large enough to drop on: works before JavaScript. */
export function FileDrop({ name, label, help, error, optional, id, most, ...rest }: Props) {
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
          onChange={({ currentTarget: input }) => {
            const large = [...(input.files ?? [])].some((file) => most && file.size > most.bytes);
            input.setCustomValidity(large && most ? most.message : "");
            if (large) input.reportValidity();
          }}
          onDragEnter={() => setOver(true)}
          onDragLeave={leave}
          onDrop={leave}
        />
      </div>
    </Field>
  );
}
