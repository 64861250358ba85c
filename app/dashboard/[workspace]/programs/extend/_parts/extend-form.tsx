"use client";
import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import type { HiddenValues } from "@/components/ui/form-state";
import { formatDay } from "@/components/ui/format";
import { RadioGroup } from "@/components/ui/radio-group";
import { type ExtendChoice, likelyChoice } from "@/lib/programs/rules/extend-choice";
import { extendWords as words } from "../../words/extend";
import { extendChosenAction } from "../actions";

type Props = {
  hidden: HiddenValues;
  choices: readonly ExtendChoice[];
  endsOn: string | null;
  back: string;
};

/** Which component, and until when; each says when it is due for those chosen, and the button how many have it open. */
export function ExtendForm({ hidden, choices, endsOn, back }: Props) {
  const likely = likelyChoice(choices);
  const [chosen, choose] = useState<string | undefined>(likely?.id);
  const open = choices.find(({ id }) => id === chosen)?.open ?? 0;
  return (
    <ActionForm action={extendChosenAction} hidden={hidden} guard className="form mt-8">
      <RadioGroup
        name="componentId"
        label={words.what}
        options={choices.map((choice) => ({
          value: choice.id,
          label: choice.name,
          help: helpOf(choice),
          disabled: choice.open === 0,
        }))}
        defaultValue={likely?.id}
        onChoose={choose}
        boxed
      />
      <DateInput
        name="dueOn"
        label={words.until}
        help={words.untilHelp(endsOn && formatDay(endsOn))}
        {...(endsOn ? { max: endsOn } : {})}
      />
      <div className="acts">
        <Button type="submit" variant="ink" disabled={likely === undefined}>
          {words.give(open)}
        </Button>
        <Button href={back} variant="quiet">
          {words.cancel}
        </Button>
      </div>
    </ActionForm>
  );
}

function helpOf({ days, late, optional, counts }: ExtendChoice): string {
  const due = words.due(days.map(({ dueOn, open, people }) => words.on(formatDay(dueOn), open, people)));
  return [
    ...(late > 0 ? [words.pastDue(late)] : []),
    due,
    ...(counts ? [] : [optional ? words.optional : words.neverCounts]),
  ].join(". ");
}
