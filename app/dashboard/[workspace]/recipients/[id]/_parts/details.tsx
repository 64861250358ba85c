import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { routes } from "@/lib/routes";
import { putRecipientAction } from "../../actions";
import { detailsWords as W } from "../../words";
import type { PersonPart } from "./person-part";

/** Name and groups of one person, and the way to erase their data. */
export function Details({ slug, person, mayErase }: PersonPart & { mayErase: boolean }) {
  return (
    <Section title={W.title} description={W.kept}>
      <ActionForm action={putRecipientAction} hidden={{ workspace: slug, email: person.email }} done={W.saved} guard>
        <TextInput name="name" label={W.name} defaultValue={person.name} maxLength={400} />
        <TextInput
          name="groups"
          label={W.groups}
          optional
          help={W.groupsHelp}
          defaultValue={person.groups.map(({ name }) => name).join(", ")}
        />
        <div className="acts">
          <Button type="submit">{W.save}</Button>
          {mayErase && (
            <Button variant="quiet" href={routes.dashboard(slug).eraseRecipient(person.id)}>
              {W.erase}
            </Button>
          )}
        </div>
      </ActionForm>
    </Section>
  );
}
