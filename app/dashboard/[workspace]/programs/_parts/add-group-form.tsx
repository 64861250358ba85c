"use client";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import type { ParticipantChanges } from "@/lib/programs/commands/place-participants";
import { addGroupAction } from "../actions";
import { addWords as words } from "../words/participants";

type Props = {
  hidden: { workspace: string; id: string };
  groups: readonly { id: string; name: string; recipients: number }[];
};

/** All members of a group at once; it says how many came. */
export function AddGroupForm({ hidden, groups }: Props) {
  return (
    <ActionForm action={addGroupAction} hidden={hidden} done={(state) => words.addedGroup(answerOf(state))}>
      <Select
        name="group"
        id="whole-group"
        label={words.group}
        placeholder={words.choose}
        options={groups.map(({ id, name, recipients }) => ({ value: id, label: words.option(name, recipients) }))}
        help={words.wholeHelp}
      />
      <Button type="submit">{words.addGroup}</Button>
    </ActionForm>
  );
}

const answerOf = (state: FormState & { data?: ParticipantChanges }): ParticipantChanges | undefined => state.data;
