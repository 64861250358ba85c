"use client";
import { type FormEvent, useRef, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { FormAction, HiddenValues } from "@/components/ui/form-state";
import { Note } from "@/components/ui/note";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { MESSAGE_KIND_WORDS } from "@/lib/pathways/rules/message-kinds";
import { VARIABLE_WORDS } from "@/lib/pathways/rules/message-variables";
import { MESSAGE_KINDS, type MessageKind } from "@/lib/pathways/rules/message-vocabulary";
import { VariableButtons } from "./variable-buttons";
import { messageFormWords as words } from "./words";

type Props = {
  id: string;
  action: FormAction;
  hidden: HiddenValues;
  values: { kind: MessageKind; subject: string; body: string };
  submit: string;
  back: string;
};

const KINDS = MESSAGE_KINDS.map((kind) => ({
  value: kind,
  label: MESSAGE_KIND_WORDS[kind].name,
  help: MESSAGE_KIND_WORDS[kind].meaning,
}));

/** Kind, subject, text. Another kind brings its starting text, unless something was written already: then it is offered. */
export function MessageForm({ id, action, hidden, values, submit, back }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [offered, setOffered] = useState<MessageKind | null>(null);

  const field = (name: string) => {
    const found = root.current?.querySelector(`[name="${name}"]`);
    return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : null;
  };
  const begin = (kind: MessageKind) => {
    const { subject, body } = MESSAGE_KIND_WORDS[kind];
    for (const [name, text] of Object.entries({ subject, body })) {
      const element = field(name);
      if (!element) continue;
      element.value = text;
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }
    setOffered(null);
  };
  const changed = (event: FormEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.name !== "kind") return;
    const kind = MESSAGE_KINDS.find((each) => each === target.value);
    const [subject, body] = [field("subject")?.value, field("body")?.value];
    const untouched = Object.values(MESSAGE_KIND_WORDS).some((each) => each.subject === subject && each.body === body);
    if (kind && (untouched || !body)) begin(kind);
    else setOffered(kind ?? null);
  };

  return (
    <ActionForm id={id} action={action} hidden={hidden} guard className="form msg-form">
      <div ref={root} className="msg-fields" onChange={changed}>
        <RadioGroup name="kind" label={words.kind} options={KINDS} defaultValue={values.kind} boxed />
        {offered && (
          <Note
            role="status"
            action={
              <Button size="sm" onClick={() => begin(offered)}>
                {words.useIt}
              </Button>
            }
          >
            {words.offered(MESSAGE_KIND_WORDS[offered].name)}
          </Note>
        )}
        <TextInput name="subject" label={words.subject} defaultValue={values.subject} maxLength={150} dir="auto" />
        <TextArea name="body" label={words.text} defaultValue={values.body} rows={16} maxLength={5_000} dir="auto" />
        <VariableButtons fields={root} variables={VARIABLE_WORDS} />
      </div>
      <div className="acts">
        <Button type="submit" variant="ink">
          {submit}
        </Button>
        <Button href={back} variant="quiet">
          {words.cancel}
        </Button>
      </div>
    </ActionForm>
  );
}
