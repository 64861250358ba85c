"use client";
import { ChevronDown } from "lucide-react";
import type { HiddenValues } from "@/components/ui/form-state";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import { PROGRESS_STATUSES } from "@/lib/programs/rules/vocabulary";
import type { GridColumn } from "./grid-types";
import { progressGridWords } from "./words";

const words = progressGridWords.bulk;
/** `run`: what sets it, or the address of a page that asks first. */
type Props = { run: string | ((form: FormData) => void); columns: readonly GridColumn[]; hidden: HiddenValues };

/** One status in one component for everybody who is ticked, or for all; a form that needs no JavaScript. */
export function BulkProgress({ run, columns, hidden }: Props) {
  const settable = columns.filter(({ follows }) => !follows);
  return (
    <>
      <HiddenFields values={hidden} />
      <Choice
        name="componentId"
        label={words.component}
        options={settable.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        name="status"
        label={words.status}
        options={PROGRESS_STATUSES.map((value) => ({ value, label: PROGRESS_STATUS_WORDS[value] }))}
        first="complete"
      />
      <SubmitButton className="btn" formAction={run}>
        {words.set}
      </SubmitButton>
    </>
  );
}

type ChoiceProps = { name: string; label: string; options: { value: string; label: string }[]; first?: string };

function Choice({ name, label, options, first }: ChoiceProps) {
  return (
    <span className="bulk-choice">
      <select name={name} aria-label={label} defaultValue={first} className="btn">
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
