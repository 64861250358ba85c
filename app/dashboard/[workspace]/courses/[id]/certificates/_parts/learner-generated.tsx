import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { learnerGeneratedAction } from "../../../actions";
import { certificateWords } from "../../../words/certificates";

const words = certificateWords.learner;

/** Lets learners of an instructor-paced course request theirs; asks before it changes anything. */
export function LearnerGenerated({ course, slug, mayWrite }: { course: CourseView; slug: string; mayWrite: boolean }) {
  const on = course.certificate.learnerGenerated;
  return (
    <Section title={words.title} description={words.lede}>
      <Panel pad>
        <p>{on ? words.enabled : words.disabled}</p>
        {mayWrite && course.status !== "archived" && (
          <div className="acts mt-4">
            <ConfirmDialog
              title={on ? words.disableAsk : words.enableAsk}
              description={on ? words.disableLine : words.enableLine}
              trigger={<Button>{on ? words.disable : words.enable}</Button>}
              action={learnerGeneratedAction}
              hidden={{ workspace: slug, id: course.id, enabled: on ? "false" : "true" }}
              confirm={words.ok}
              cancel={words.cancel}
            />
          </div>
        )}
      </Panel>
    </Section>
  );
}
