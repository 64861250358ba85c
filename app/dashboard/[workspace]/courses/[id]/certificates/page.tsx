import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { courseFigures } from "@/lib/courses/reads/course-figures";
import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { loadCourse } from "../../_parts/find-course";
import { deactivateCertificateAction } from "../../actions";
import { certificateWords as words } from "../../words/certificates";
import { CourseHead } from "../_parts/course-head";
import { BeforeCertificates } from "./_parts/before";
import { CertificateForm } from "./_parts/certificate-form";
import { Examples } from "./_parts/examples";
import { Generation } from "./_parts/generation";
import { LearnerGenerated } from "./_parts/learner-generated";

type Props = { params: Promise<{ workspace: string; id: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: `${words.title}: ${(await loadCourse(params)).course.name}` };
}

/** All about the certificates of a course: what they are, examples, activation, and how they go out. */
export default async function CourseCertificatesPage({ params }: Props) {
  const { actor, workspace, course, to } = await loadCourse(params);
  const slug = workspace.slug;
  const mayWrite = can(actor, "course.write");
  const [figures, achievements, jobs] = await Promise.all([
    ask(courseFigures, actor, { ids: [course.id] }),
    ask(listAchievements, actor, { status: "published", limit: 200 }),
    ask(listJobs, actor, { subject: course.id, limit: 1 }),
  ]);
  const { passing = 0, issued = 0 } = figures[course.id] ?? {};
  const { achievementId, active, enabled } = course.certificate;
  const instructor = course.pacing === "instructor";
  return (
    <>
      <CourseHead course={course} slug={slug} here="certificates" mayWrite={mayWrite} />
      {!achievementId && <Note>{words.none.text}</Note>}
      {achievementId && !enabled && <Note tone="neutral">{words.off}</Note>}
      {active && (
        <Note
          tone="valid"
          action={
            mayWrite &&
            !course.started && (
              <ActionForm
                action={deactivateCertificateAction}
                hidden={{ workspace: slug, id: course.id }}
                className="contents"
              >
                <Button type="submit" size="sm">
                  {words.deactivate}
                </Button>
              </ActionForm>
            )
          }
        >
          {words.active}
        </Note>
      )}
      {!active && mayWrite && course.status !== "archived" && <BeforeCertificates course={course} slug={slug} />}
      {active && instructor && (
        <Generation
          course={course}
          slug={slug}
          timeZone={workspace.timeZone}
          figures={{ passing, issued }}
          job={jobs.data[0]}
          mayWrite={mayWrite}
        />
      )}
      {active && instructor && <LearnerGenerated course={course} slug={slug} mayWrite={mayWrite} />}
      {!instructor && <Section title={words.self_paced.title}>{words.self_paced.line}</Section>}
      <Examples course={course} slug={slug} />
      {mayWrite && course.status !== "archived" && (
        <CertificateForm
          course={course}
          slug={slug}
          achievements={achievements.data}
          editHref={achievementId && to.editAchievement(achievementId)}
          issued={issued}
        />
      )}
    </>
  );
}
