import { Check } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { activateCertificateAction, generateExamplesAction } from "../../../actions";
import { certificateWords } from "../../../words/certificates";

const words = certificateWords.steps;

/** What stands between a course and its certificates, in order, each with its button. */
export function BeforeCertificates({ course, slug }: { course: CourseView; slug: string }) {
  const { achievementId, examplesAt, active } = course.certificate;
  const hidden = { workspace: slug, id: course.id };
  const done = (yes: boolean) => (yes ? <Check aria-hidden /> : undefined);
  return (
    <Section title={words.title} description={words.lede}>
      <List>
        <ListRow icon={done(achievementId !== null)} title={words.configure} />
        <ListRow
          icon={done(examplesAt !== null)}
          title={words.examples}
          action={
            achievementId && (
              <ActionForm action={generateExamplesAction} hidden={hidden} className="contents">
                <Button type="submit" size="sm">
                  {examplesAt ? certificateWords.again : certificateWords.generateExamples}
                </Button>
              </ActionForm>
            )
          }
        >
          {words.examplesLede}
        </ListRow>
        <ListRow
          icon={done(active)}
          title={words.activate}
          action={
            achievementId && (
              <ActionForm action={activateCertificateAction} hidden={hidden} className="contents">
                <Button type="submit" size="sm" variant="ink">
                  {certificateWords.activate}
                </Button>
              </ActionForm>
            )
          }
        >
          {words.activateLede}
        </ListRow>
      </List>
    </Section>
  );
}
