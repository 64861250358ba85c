import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { routes } from "@/lib/routes";
import { putRecipientAction } from "../../actions";
import { WORDS } from "../../words";
import type { PersonPart } from "./person-part";

/** Name and groups of one person, and the way to erase their data. */
export function Details({ slug, person, mayErase }: PersonPart & { mayErase: boolean }) {
  return (
    <Section title="Name and groups" description={WORDS.kept}>
      <ActionForm action={putRecipientAction} hidden={{ workspace: slug, email: person.email }} done="Saved." guard>
        <TextInput name="name" label="Name" defaultValue={person.name} maxLength={400} />
        <TextInput
          name="groups"
          label="Groups"
          optional
          help={WORDS.groupsHelp}
          defaultValue={person.groups.map(({ name }) => name).join(", ")}
        />
        <div className="acts">
          <Button type="submit">Save</Button>
          {mayErase && (
            <Button variant="quiet" href={routes.dashboard(slug).eraseRecipient(person.id)}>
              Erase this person’s data
            </Button>
          )}
        </div>
      </ActionForm>
    </Section>
  );
}
