"use client";
import { useRef } from "react";
import { VariableButtons } from "@/components/pathways/messages/variable-buttons";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { FormAction, HiddenValues } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { NUDGE_VARIABLE_WORDS } from "@/lib/programs/rules/nudge-variables";
import { NudgeAsked } from "./nudge-asked";
import { nudgeFormWords as words } from "./words";

type Props = {
  id: string;
  action: FormAction;
  hidden: HiddenValues;
  values: { subject: string; body: string };
  back: string;
};

/** Subject and text; “Go on” asks what sending would do, and only the answer to that sends. */
export function NudgeForm({ id, action, hidden, values, back }: Props) {
  const root = useRef<HTMLDivElement>(null);
  return (
    <ActionForm id={id} action={action} hidden={hidden} guard className="form msg-form">
      <NudgeAsked sent={Object.keys(hidden)}>
        <div ref={root} className="msg-fields">
          <TextInput name="subject" label={words.subject} defaultValue={values.subject} maxLength={150} dir="auto" />
          <TextArea name="body" label={words.text} defaultValue={values.body} rows={14} maxLength={5_000} dir="auto" />
          <VariableButtons fields={root} variables={NUDGE_VARIABLE_WORDS} />
        </div>
        <div className="acts">
          <Button type="submit" variant="ink" name="intent" value="ask">
            {words.review}
          </Button>
          <Button href={back} variant="quiet">
            {words.cancel}
          </Button>
        </div>
      </NudgeAsked>
    </ActionForm>
  );
}
