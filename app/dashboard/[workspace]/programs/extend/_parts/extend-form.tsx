import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import type { HiddenValues } from "@/components/ui/form-state";
import { formatDay } from "@/components/ui/format";
import { RadioGroup } from "@/components/ui/radio-group";
import type { ExtendChoice } from "@/lib/programs/reads/extend-choices";
import { extendWords as words } from "../../words/extend";
import { extendChosenAction } from "../actions";

type Props = {
  hidden: HiddenValues;
  choices: readonly ExtendChoice[];
  endsOn: string | null;
  /** How many are chosen. */
  people: number;
  back: string;
};

/** Which component, and until when; each says when it is due for those chosen now. */
export function ExtendForm({ hidden, choices, endsOn, people, back }: Props) {
  const options = choices.map(({ id, name, days }) => ({
    value: id,
    label: name,
    help: words.due(days.map(({ dueOn, open, people }) => words.on(formatDay(dueOn), open, people))),
  }));
  const first = choices.find(({ days }) => days.some(({ open }) => open > 0)) ?? choices[0];
  return (
    <ActionForm action={extendChosenAction} hidden={hidden} guard className="form mt-8">
      <RadioGroup name="componentId" label={words.what} options={options} defaultValue={first?.id} boxed />
      <DateInput
        name="dueOn"
        label={words.until}
        help={words.untilHelp(endsOn && formatDay(endsOn))}
        {...(endsOn ? { max: endsOn } : {})}
      />
      <div className="acts">
        <Button type="submit" variant="ink">
          {words.give(people)}
        </Button>
        <Button href={back} variant="quiet">
          {words.cancel}
        </Button>
      </div>
    </ActionForm>
  );
}
