import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { gradeText } from "@/components/courses/grade-text";
import type { Fact } from "@/components/ui/facts";
import { said } from "@/components/ui/said";
import { StatStrip } from "@/components/ui/stat-strip";
import { Time } from "@/components/ui/time";
import { requireUser } from "@/lib/auth/session";
import type { WholeOwnCourse } from "@/lib/courses/reads/get-own-course";
import { completionWord, pacingWord } from "@/lib/courses/rules/course-words";
import { routes } from "@/lib/routes";
import { LearningPage } from "../../_parts/learning-page";
import { coursePageWords as words } from "../words";
import { findOwnCourse } from "./_find";
import { CertificateBox, FinishBox } from "./_parts/certificate-box";
import { OwnSteps } from "./_parts/own-steps";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const course = await findOwnCourse((await params).id);
  return { title: course?.name ?? words.title, robots: { index: false } };
}

/** A course for whoever learns in it: best grades, what is missing, and what is to be said of the certificate. */
export default async function OwnCoursePage({ params }: Props) {
  const { id } = await params;
  const user = await requireUser(routes.myCourse(id));
  const course = await findOwnCourse(id);
  if (!course) notFound();
  const { workspace, grade, gradedSteps, gradedDone, description } = course;
  return (
    <LearningPage
      user={user}
      name={course.name}
      lede={said(words.of(<bdi>{workspace.name}</bdi>, pacingWord(course.pacing).toLowerCase()))}
      workspace={workspace}
      facts={factsOf(course)}
      beside={<FinishBox course={course} />}
      about={{ title: words.about, text: description }}
    >
      <CertificateBox course={course} />
      {gradedSteps > 0 && (
        <StatStrip
          items={[
            { label: words.overall, value: gradeText(grade), note: rangeOf(course) },
            { label: words.graded, value: gradedDone, unit: words.of_all(gradedSteps) },
          ]}
        />
      )}
      <OwnSteps course={course} />
    </LearningPage>
  );
}

function rangeOf({ passingGrade, topGrade }: WholeOwnCourse): string {
  return words.range(gradeText(passingGrade), topGrade < 100 ? gradeText(topGrade) : null);
}

function factsOf(course: WholeOwnCourse): Fact[] {
  const { facts } = words;
  const { startsOn, endsOn, ended, finishedAt, archived, gradedSteps } = course;
  return [
    { label: facts.state, value: archived ? facts.archived : null },
    { label: facts.starts, value: startsOn && <Time day={startsOn} /> },
    { label: ended ? facts.ended : facts.ends, value: endsOn && <Time day={endsOn} /> },
    { label: facts.rule, value: gradedSteps > 0 ? completionWord(course.completionRule) : null },
    { label: facts.finished, value: finishedAt && <Time at={finishedAt} timeZone={course.timeZone} /> },
  ];
}
