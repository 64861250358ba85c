"use client";
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { formWords } from "./words";

export type FieldProps = {
  /** The form name; also the id that error summaries link to. */
  name: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string;
  /** Fields are required unless they say “optional”. */
  optional?: boolean;
  /** For the same name twice on one page. */
  id?: string;
};

/** The attributes that tie a control to its label, help and error. */
export function controlProps({ name, help, error, optional, id = name }: Omit<FieldProps, "label">) {
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(" ");
  return {
    id,
    name,
    required: !optional,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": described || undefined,
  };
}

/** A field that a screen controls keeps its value; the others start with what was typed or given. */
export function initial<T>(given: { value?: unknown }, defaultValue: T): { defaultValue?: T } {
  return given.value === undefined ? { defaultValue } : {};
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="error" id={id}>
      <CircleAlert aria-hidden />
      <span>{children}</span>
    </p>
  );
}

/** Label above, help below, error under the control. Give `children` the result of `controlProps` with the same props. */
export function Field({
  name,
  label,
  help,
  error,
  optional,
  id = name,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className="form-field">
      <label className="label" htmlFor={id}>
        {label}
        {optional && <span className="optional">{formWords.optional}</span>}
      </label>
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** Several controls under one legend: radio groups, lists of checkboxes. */
export function FieldSet({
  name,
  label,
  help,
  error,
  optional,
  id = name,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <fieldset className="form-field" id={id} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="label" style={{ marginBottom: 6 }}>
        {label}
        {optional && <span className="optional">{formWords.optional}</span>}
      </legend>
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {help && <p className="help">{help}</p>}
    </fieldset>
  );
}
