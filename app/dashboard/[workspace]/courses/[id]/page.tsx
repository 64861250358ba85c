import { gradeText } from "@/components/courses/grade-text";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { StatStrip } from "@/components/ui/stat-strip";
import { courseFigures } from "@/lib/courses/reads/course-figures";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { loadCourse } from "../_parts/find-course";
import { coursePageWords as words } from "../words/pages";
import { CourseFacts } from "./_parts/course-facts";
import { CourseHead } from "./_parts/course-head";
import { CourseNote } from "./_parts/course-note";
import { CourseSteps } from "./_parts/course-steps";
import { EnrolForm } from "./_parts/enrol-form";
import { Learners } from "./_parts/learners";

type Props = WorkspacePage<"id">;

export async function generateMetadata({ params }: Props) {
  return { title: (await loadCourse(params)).course.name };
}

export default async function CoursePage({ params, searchParams }: Props) {
  const { actor, workspace, course, to } = await loadCourse(params);
  const query = plainQuery(await searchParams);
  const figures = (await ask(courseFigures, actor, { ids: [course.id] }))[course.id];
  const { learners = 0, passing = 0, issued = 0, drafts = 0 } = figures ?? {};
  const mayWrite = can(actor, "course.write");
  const graded = course.steps.some((step) => step.graded);
  return (
    <>
      <CourseHead
        course={course}
        slug={workspace.slug}
        here="learners"
        mayWrite={mayWrite}
        actions={
          course.status === "published" &&
          graded && (
            <Button variant={course.started ? "ink" : "default"} href={to.recordGrades(course.id)}>
              {words.grades}
            </Button>
          )
        }
      />
      <CourseNote course={course} certificatesHref={to.courseCertificates(course.id)} />
      <StatStrip
        items={[
          { label: words.stats.learners, value: learners, definition: words.stats.learnersMeaning },
          { label: words.stats.passing, value: passing, definition: words.stats.passingMeaning },
          {
            label: words.stats.issued,
            value: issued,
            note: drafts > 0 ? words.stats.waiting(drafts) : undefined,
          },
          { label: words.stats.range, value: gradeText(course.certificate.passingGrade) },
        ]}
      />
      <Learners actor={actor} slug={workspace.slug} course={course} query={query} />
      {mayWrite && course.status !== "archived" && <EnrolForm slug={workspace.slug} courseId={course.id} />}
      <div className="cols-even">
        <Section title={words.steps} description={words.stepsLede}>
          <CourseSteps steps={course.steps} />
        </Section>
        <Section title={words.facts}>
          <CourseFacts course={course} timeZone={workspace.timeZone} />
        </Section>
      </div>
    </>
  );
}
