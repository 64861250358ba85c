"use client";
import { ChevronDown } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { HiddenValues } from "@/components/ui/form-state";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { useSelected } from "@/components/ui/selection";
import { SubmitButton } from "@/components/ui/submit-button";
import { PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import { PROGRESS_STATUSES } from "@/lib/programs/rules/vocabulary";
import type { GridColumn } from "./grid-types";
import { progressGridWords } from "./words";

const words = progressGridWords.bulk;
const NOTHING = { component: "", status: "" };
/** What was chosen, by its words. */
export type Said = typeof NOTHING;

/** `run`: what sets it, or the address of a page that asks first. */
type Props = {
  run: string | ((form: FormData) => void);
  columns: readonly GridColumn[];
  hidden: HiddenValues;
  onSet?: (said: Said) => void;
};

/** One status in one component for everybody who is ticked, or for all; a form that needs no JavaScript. */
export function BulkProgress({ run, columns, hidden, onSet }: Props) {
  const button = useRef<HTMLSpanElement>(null);
  const selected = useSelected();
  const [said, say] = useState(NOTHING);
  const { component, status } = said;
  const settable = columns.filter(({ follows }) => !follows);

  // What was sent empties the form, and the words follow.
  useEffect(() => {
    const form = button.current?.closest("form");
    const empty = () => say(NOTHING);
    form?.addEventListener("reset", empty);
    return () => form?.removeEventListener("reset", empty);
  }, []);

  return (
    <>
      <HiddenFields values={hidden} />
      <Choice
        name="componentId"
        label={words.component}
        none={words.noComponent}
        options={settable.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(text) => say({ ...said, component: text })}
      />
      <Choice
        name="status"
        label={words.status}
        none={words.noStatus}
        options={PROGRESS_STATUSES.map((value) => ({ value, label: PROGRESS_STATUS_WORDS[value] }))}
        onChoose={(text) => say({ ...said, status: text })}
      />
      <span ref={button} className="contents">
        <SubmitButton className="btn set" formAction={run} onClick={() => onSet?.(said)}>
          <span>{component && status ? words.setFor(component, status, selected) : words.set}</span>
        </SubmitButton>
      </span>
    </>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  /** In its place until something is chosen. */
  none: string;
  options: { value: string; label: string }[];
  onChoose: (text: string) => void;
};

function Choice({ name, label, none, options, onChoose }: ChoiceProps) {
  return (
    <span className="bulk-choice">
      <select
        name={name}
        aria-label={label}
        defaultValue=""
        className="btn"
        onChange={({ target }) => onChoose(options.find(({ value }) => value === target.value)?.label ?? "")}
      >
        <option value="">{none}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden />
    </span>
  );
}
