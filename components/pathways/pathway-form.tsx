"use client";
import { type ReactNode, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { useFormAnswer } from "@/components/ui/form-context";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { errorFor, type FormAction, type HiddenValues } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { notify } from "@/components/ui/toaster";
import { useLeaveGuard } from "@/components/ui/use-leave-guard";
import { addStep, type PickedStep, putBack, removeStep } from "@/lib/pathways/rules/step-list";
import { AchievementPicker } from "./achievement-picker";
import { AskedFirst } from "./asked-first";
import { BuilderTrail } from "./builder-trail";
import { EditConsequences } from "./edit-consequences";
import { StepList } from "./step-list";
import { formWords as words } from "./words";

export type PathwayDraft = {
  name: string;
  description: string;
  steps: PickedStep[];
  completion: PickedStep | null;
  countExpired: boolean;
};
type Props = {
  action: FormAction;
  hidden: HiddenValues;
  draft: PathwayDraft;
  /** Published achievements, the newest; more are found by typing. */
  achievements: readonly PickedStep[];
  searchUrl: string;
  /** Set where the pathway is active: saving changes who qualifies, so it says how and who first. */
  check?: { previewUrl: string; listUrl: string };
  cancel: ReactNode;
};

const FORM = "pathway-form";
const keyOf = (steps: readonly PickedStep[]) => steps.map((step) => step.id).join();

/** The builder: what it is called, the steps in order, what completing them earns. */
export function PathwayForm({ action, hidden, draft, achievements, searchUrl, check, cancel }: Props) {
  const [steps, setSteps] = useState(draft.steps);
  const [completion, setCompletion] = useState(draft.completion);
  const changed = completion?.id !== draft.completion?.id || keyOf(steps) !== keyOf(draft.steps);
  useLeaveGuard(changed);
  const remove = (step: PickedStep) => {
    const at = steps.indexOf(step);
    setSteps(removeStep(steps, step.id));
    notify(words.removed(step.name), { run: () => setSteps((now) => putBack(now, step, at)) });
  };
  const taken = [...steps.map((step) => step.id), ...(completion ? [completion.id] : [])];
  const fields = (
    <>
      <BuilderTrail steps={steps} completion={completion} />
      <FormSection title={words.nameTitle} description={words.nameLede}>
        <TextInput name="name" label={words.name} defaultValue={draft.name} maxLength={200} />
        <TextArea
          name="description"
          label={words.description}
          optional
          defaultValue={draft.description}
          help={words.descriptionHelp}
        />
      </FormSection>
      <FormSection title={words.stepsTitle} description={words.stepsLede}>
        <Steps steps={steps} onChange={setSteps} onRemove={remove} />
        <AchievementPicker
          label={words.addStep}
          placeholder={words.search}
          searchUrl={searchUrl}
          initial={achievements}
          taken={taken}
          onPick={(achievement) => setSteps(addStep(steps, achievement))}
        />
        <WithoutScript
          name={`steps.${steps.length}.achievementId`}
          label={words.addStep}
          achievements={achievements.filter(({ id }) => !taken.includes(id))}
        />
        <Checkbox
          name="countExpired"
          label={words.countExpired}
          help={words.countExpiredHelp}
          defaultChecked={draft.countExpired}
        />
      </FormSection>
      <FormSection title={words.completionTitle} description={words.completionLede}>
        <Completion completion={completion} onClear={() => setCompletion(null)} />
        {!completion && (
          <>
            <AchievementPicker
              label={words.completion}
              placeholder={words.search}
              searchUrl={searchUrl}
              initial={achievements}
              taken={taken}
              onPick={setCompletion}
            />
            <WithoutScript name="completionAchievementId" label={words.completion} achievements={achievements} />
          </>
        )}
      </FormSection>
      <SaveBar>
        {check ? (
          <EditConsequences form={FORM} {...check} completionName={draft.completion?.name ?? null} />
        ) : (
          <>
            <Button type="submit" name="intent" value="save">
              {words.draft}
            </Button>
            <Button type="submit" variant="ink" name="intent" value="activate">
              {words.activate}
            </Button>
          </>
        )}
        {cancel}
      </SaveBar>
    </>
  );
  return (
    <ActionForm action={action} hidden={hidden} guard className="" id={FORM}>
      {check ? (
        <AskedFirst listUrl={check.listUrl} completionName={draft.completion?.name ?? null} sent={Object.keys(hidden)}>
          {fields}
        </AskedFirst>
      ) : (
        fields
      )}
    </ActionForm>
  );
}

type StepsProps = {
  steps: PickedStep[];
  onChange: (steps: PickedStep[]) => void;
  onRemove: (step: PickedStep) => void;
};

function Steps({ steps, onChange, onRemove }: StepsProps) {
  const answer = useFormAnswer();
  const error = errorFor(answer, "steps");
  return (
    <div id="steps">
      {steps.length === 0 && (
        <>
          <input type="hidden" name="steps" value="" />
          <p className="text-small text-ink-2">{words.noStep}</p>
        </>
      )}
      <StepList
        steps={steps}
        onChange={onChange}
        onRemove={onRemove}
        errorOf={(index) => errorFor(answer, `steps.${index}.achievementId`)}
      />
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}

function Completion({ completion, onClear }: { completion: PickedStep | null; onClear: () => void }) {
  const error = errorFor(useFormAnswer(), "completionAchievementId");
  return (
    <div id="completionAchievementId">
      <input type="hidden" name="completionAchievementId" value={completion?.id ?? ""} />
      {completion && (
        <div className="picked">
          <b>{completion.name}</b>
          <Button size="sm" variant="quiet" onClick={onClear}>
            {words.another}
          </Button>
        </div>
      )}
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}

type WithoutScriptProps = { name: string; label: string; achievements: readonly PickedStep[] };

/** Before JavaScript a plain list adds one at a time; saving shows the next. */
function WithoutScript({ name, label, achievements }: WithoutScriptProps) {
  const typed = useFormAnswer().values?.[name] ?? "";
  return (
    <noscript>
      <Field name={name} label={label} optional>
        <select className="input" name={name} id={name} defaultValue={typed}>
          <option value="">{words.none}</option>
          {achievements.map(({ id, name: text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </Field>
    </noscript>
  );
}
