"use client";
import type { ReactNode } from "react";
import { ActionForm } from "./action-form";
import { Button } from "./button";
import { type Consequence, Consequences, type Part } from "./consequences";
import type { FormAction, FormState, HiddenValues } from "./form-state";
import { formatNumber } from "./format";
import { formWords } from "./words";

const TYPE_ABOVE = 100;

export type ConfirmProps = {
  action: FormAction;
  split?: readonly Part[];
  consequences?: readonly Consequence[];
  /** Repeats verb and number: “Activate and issue 38”. */
  confirm: string;
  cancel: ReactNode;
  /** It destroys: Yes is red, and above 100 the count must be typed. */
  danger?: boolean;
  affected?: number;
  hidden?: HiddenValues;
  /** “See all 331”, at the left of the foot. */
  more?: ReactNode;
  /** Said when it went through. */
  done?: string;
  onDone?: (state: FormState) => void;
  /** Options and fields between the list and the foot. */
  children?: ReactNode;
};

/** The inside of a confirmation: the same in a dialog and on a page of its own, for those without JavaScript. */
export function ConfirmForm({
  split,
  consequences = [],
  confirm,
  cancel,
  danger,
  affected = 0,
  more,
  children,
  ...form
}: ConfirmProps) {
  return (
    <ActionForm {...form} className="confirm">
      <div className="dlg-body">
        <Consequences split={split} items={consequences} />
        {children}
        {danger && affected > TYPE_ABOVE && <TypeCount amount={affected} />}
      </div>
      <div className="dlg-foot">
        {more}
        {cancel}
        <Button type="submit" variant={danger ? "danger" : "ink"}>
          {confirm}
        </Button>
      </div>
    </ActionForm>
  );
}

/** No name: it is for the person, not for the server; the browser holds the form back until it fits. */
function TypeCount({ amount }: { amount: number }) {
  const written = formatNumber(amount);
  return (
    <label className="form-field">
      <span className="label">{formWords.typeCount(amount)}</span>
      <input
        className="input"
        required
        autoComplete="off"
        inputMode="numeric"
        pattern={`\\s*(${amount}|${written})\\s*`}
        title={formWords.theNumber(amount)}
      />
    </label>
  );
}
