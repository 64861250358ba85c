"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CopyField } from "@/components/ui/copy-field";
import { FieldSet } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import { FormErrors } from "@/components/ui/form-errors";
import { errorFor } from "@/components/ui/form-state";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { Note } from "@/components/ui/note";
import { TextInput } from "@/components/ui/text-input";
import type { Id } from "@/lib/core/ids";
import type { FormAction } from "@/lib/entrypoints/action";
import { SCOPES } from "@/lib/governance/rules/permissions";
import { SCOPE_MEANINGS } from "@/lib/governance/rules/role-words";
import { newKeyWords as W } from "../../words";

type Props = { action: FormAction<{ id: Id<"apiKey">; key: string }>; slug: string };

/** The key is in the answer to the form and nowhere else: it is gone with the page. */
export function CreateKeyForm({ action, slug }: Props) {
  const [state, submit] = useActionState(action, {});
  return (
    <FormContext value={state}>
      {state.data && (
        <Note tone="valid" role="status">
          <p>{W.shown}</p>
          <CopyField value={state.data.key} label={W.key} />
        </Note>
      )}
      <form action={submit} className="form" key={state.data?.id}>
        <HiddenFields values={{ workspace: slug }} />
        <FormErrors state={state} />
        <TextInput name="name" label={W.name} help={W.nameHelp} maxLength={100} />
        <FieldSet name="scopes" label={W.may} error={errorFor(state, "scopes")}>
          <div className="options">
            {SCOPES.map((scope) => (
              <Checkbox
                key={scope}
                id={scope}
                name="scopes[]"
                value={scope}
                label={SCOPE_MEANINGS[scope]}
                help={<code className="id">{scope}</code>}
              />
            ))}
          </div>
        </FieldSet>
        <div>
          <Button type="submit" variant="ink">
            {W.create}
          </Button>
        </div>
      </form>
    </FormContext>
  );
}
