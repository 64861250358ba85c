import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { enrolAction } from "../../actions";
import { learnersWords } from "../../words/pages";

const words = learnersWords.enrol;

/** One learner singly; groups are set where the course is edited. */
export function EnrolForm({ slug, courseId }: { slug: string; courseId: string }) {
  return (
    <Section title={words.title}>
      <ActionForm action={enrolAction} hidden={{ workspace: slug, id: courseId }} done={words.done} className="">
        <div className="grid items-end gap-4 desk:grid-cols-[1fr_1fr_auto]">
          <TextInput name="recipient.email" type="email" label={words.email} />
          <TextInput name="recipient.name" label={words.name} optional maxLength={200} />
          <Button type="submit">{words.button}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
