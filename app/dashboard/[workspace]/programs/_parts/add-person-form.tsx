"use client";
import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { said } from "@/components/ui/said";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { ParticipantChanges } from "@/lib/programs/commands/place-participants";
import { routes } from "@/lib/routes";
import { addPersonAction } from "../actions";
import { addWords as words } from "../words/participants";

type Answer = ParticipantChanges & { knownAs: { id: string; name: string } | null };
type Props = { hidden: { workspace: string; id: string }; groups: readonly { id: string; name: string }[] };

/** One person by their address. It says what became of it: who was in it already, and whose name stays another. */
export function AddPersonForm({ hidden, groups }: Props) {
  const [knownAs, setKnownAs] = useState<Answer["knownAs"]>(null);
  return (
    <ActionForm
      action={addPersonAction}
      hidden={hidden}
      done={(state) => words.became(answerOf(state))}
      onDone={(state) => setKnownAs(answerOf(state)?.knownAs ?? null)}
    >
      <TextInput name="recipient.email" type="email" label={words.email} />
      <TextInput name="recipient.name" label={words.name} help={words.nameHelp} maxLength={200} />
      {groups.length > 0 && (
        <Select
          name="group"
          label={words.group}
          optional
          placeholder={words.noGroup}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {knownAs && (
        <p className="help" role="status">
          {said(words.knownAs(<bdi>{knownAs.name}</bdi>))}{" "}
          <AppLink className="link" href={routes.dashboard(hidden.workspace).recipient(knownAs.id)}>
            {words.rename}
          </AppLink>
        </p>
      )}
      <Button type="submit">{words.add}</Button>
    </ActionForm>
  );
}

const answerOf = (state: FormState & { data?: Answer }): Answer | undefined => state.data;
