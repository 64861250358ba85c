import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceList } from "@/components/ui/choice-list";
import { DateInput } from "@/components/ui/date-input";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import type { FormAction, HiddenValues } from "@/components/ui/form-state";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { pacingWord } from "@/lib/courses/rules/course-words";
import { PACINGS, type Pacing } from "@/lib/courses/rules/vocabulary";
import { AskedRange } from "./asked-range";
import { type CourseStepRow, StepRows } from "./step-rows";
import { courseFormWords as words } from "./words";

export type CourseDraft = {
  name: string;
  description: string;
  pacing: Pacing;
  trigger: boolean;
  startsOn: string | null;
  endsOn: string | null;
  steps: CourseStepRow[];
  groups: string[];
};
export const BLANK_COURSE: CourseDraft = {
  name: "",
  description: "",
  pacing: "instructor",
  trigger: false,
  startsOn: null,
  endsOn: null,
  steps: [],
  groups: [],
};

type Props = {
  action: FormAction;
  hidden: HiddenValues;
  draft: CourseDraft;
  /** `recipients`: null where nobody counted them. */
  groups: readonly { id: string; name: string; recipients: number | null }[];
  /** The buttons at the foot. */
  foot: ReactNode;
};

/** What a course is: its name and days, its steps with their weights, and whose course it is. */
export function CourseForm({ action, hidden, draft, groups, foot }: Props) {
  return (
    <ActionForm action={action} hidden={hidden} guard className="">
      <AskedRange sent={Object.keys(hidden)}>
        <FormSection title={words.what.title} description={words.what.description}>
          <TextInput name="name" label={words.name} defaultValue={draft.name} maxLength={200} />
          <TextArea name="description" label={words.description} optional rows={3} defaultValue={draft.description} />
          <RadioGroup
            name="pacing"
            label={words.pacing}
            boxed
            defaultValue={draft.pacing}
            options={PACINGS.map((value) => ({
              value,
              label: pacingWord(value),
              help: value === "self" ? words.selfHelp : words.instructorHelp,
            }))}
          />
          <div className="grid gap-4 desk:grid-cols-2">
            <DateInput name="startsOn" label={words.startsOn} optional defaultValue={draft.startsOn ?? ""} />
            <DateInput name="endsOn" label={words.endsOn} optional defaultValue={draft.endsOn ?? ""} />
          </div>
          <Checkbox name="trigger" label={words.trigger} help={words.triggerHelp} defaultChecked={draft.trigger} />
        </FormSection>
        <FormSection title={words.steps.title} description={words.steps.description}>
          <StepRows steps={draft.steps} />
        </FormSection>
        <FormSection title={words.groups.title} description={words.groups.description}>
          {groups.length === 0 ? (
            <p className="text-small text-ink-2">{words.groups.none}</p>
          ) : (
            <ChoiceList
              name="groups"
              label={words.groups.label}
              items={groups.map(({ id, name, recipients }) => ({
                id,
                name,
                detail: recipients === null ? undefined : words.groups.people(recipients),
              }))}
              chosen={draft.groups}
              words={{ search: words.groups.search, nothing: words.groups.nothing }}
              counts={Array.from({ length: groups.length + 1 }, (_, n) => words.groups.chosen(n))}
            />
          )}
        </FormSection>
        <SaveBar>{foot}</SaveBar>
      </AskedRange>
    </ActionForm>
  );
}
