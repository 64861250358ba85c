import type { ReactNode } from "react";
import { Button } from "./button";
import { type Consequence, Consequences, type Part } from "./consequences";
import { formatNumber } from "./format";
import { TextInput } from "./text-input";

const TYPE_ABOVE = 100;

export type ConfirmProps = {
  action: (data: FormData) => void | Promise<void>;
  split?: readonly Part[];
  consequences?: readonly Consequence[];
  /** Repeats verb and number: “Activate and issue 38”. */
  confirm: string;
  cancel: ReactNode;
  /** It destroys: Yes is red, and above 100 the count must be typed. */
  danger?: boolean;
  affected?: number;
  /** Sent along as they are. */
  hidden?: Record<string, string | readonly string[]>;
  /** “See all 331”, at the left of the foot. */
  more?: ReactNode;
  /** Why it did not go through last time. */
  error?: ReactNode;
  /** Options and fields between the list and the foot. */
  children?: ReactNode;
};

/** The inside of a confirmation: the same in a dialog and on a page of its own, for those without JavaScript. */
export function ConfirmForm({
  action,
  split,
  consequences = [],
  confirm,
  cancel,
  danger,
  affected = 0,
  hidden = {},
  more,
  error,
  children,
}: ConfirmProps) {
  const typed = danger && affected > TYPE_ABOVE;
  return (
    <form action={action}>
      {Object.entries(hidden).flatMap(([name, value]) =>
        [value].flat().map((each) => <input key={`${name} ${each}`} type="hidden" name={name} value={each} />),
      )}
      <div className="dlg-body">
        {error}
        <Consequences split={split} items={consequences} />
        {children}
        {typed && (
          <TextInput
            name="confirmCount"
            label={`Type ${affected} to confirm`}
            inputMode="numeric"
            pattern={`\\s*(${affected}|${formatNumber(affected)})\\s*`}
            title={`The number ${affected}`}
          />
        )}
      </div>
      <div className="dlg-foot">
        {more}
        {cancel}
        <Button type="submit" variant={danger ? "danger" : "ink"}>
          {confirm}
        </Button>
      </div>
    </form>
  );
}
