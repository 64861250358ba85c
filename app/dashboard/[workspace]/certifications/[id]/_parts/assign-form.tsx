import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { assignRecipientAction } from "../../actions";
import { assignWords as words } from "../../words/pages";

/** One person singly; groups are set where the certification is edited. */
export function AssignForm({ slug, id }: { slug: string; id: string }) {
  return (
    <Section title={words.title} description={words.description}>
      <ActionForm action={assignRecipientAction} hidden={{ workspace: slug, id }} done={words.done} className="">
        <div className="grid items-end gap-4 desk:grid-cols-[1fr_1fr_auto]">
          <TextInput name="recipient.email" type="email" label={words.email} />
          <TextInput name="recipient.name" label={words.name} optional maxLength={200} />
          <Button type="submit">{words.button}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
