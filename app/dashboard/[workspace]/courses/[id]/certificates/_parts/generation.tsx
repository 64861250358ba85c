import { JobBar } from "@/components/jobs/job-bar";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { CourseView } from "@/lib/courses/rules/course-view";
import type { JobView } from "@/lib/governance/reads/list-jobs";
import { generateCertificatesAction } from "../../../actions";
import { certificateWords } from "../../../words/certificates";

const words = certificateWords.generation;
type Props = {
  course: CourseView;
  slug: string;
  timeZone: string;
  figures: { passing: number; issued: number };
  job: JobView | undefined;
  mayWrite: boolean;
};

/** The instructor's word that there are certificates, and how far it has come. */
export function Generation({ course, slug, timeZone, figures, job, mayWrite }: Props) {
  const { active, generatedAt } = course.certificate;
  const running = job && (job.status === "queued" || job.status === "running");
  return (
    <Section title={words.title} description={words.lede}>
      <Panel pad>
        <Facts
          closed
          items={[
            { label: words.pass, value: words.passing(figures.passing) },
            { label: words.have, value: words.issued(figures.issued) },
            { label: words.at, value: generatedAt ? <Time at={generatedAt} timeZone={timeZone} /> : words.never },
          ]}
        />
        {job && (
          <div className="mt-3">
            <JobBar job={job} now={new Date()} />
          </div>
        )}
        {generatedAt && <p className="mt-3 text-small text-ink-2">{words.since}</p>}
        {!active && <p className="mt-3 text-small text-ink-2">{words.inactive}</p>}
        {mayWrite && active && !running && course.status === "published" && (
          <ActionForm
            action={generateCertificatesAction}
            hidden={{ workspace: slug, id: course.id }}
            className="acts mt-4"
          >
            <Button type="submit" variant="ink">
              {generatedAt ? words.more : words.button}
            </Button>
          </ActionForm>
        )}
      </Panel>
    </Section>
  );
}
