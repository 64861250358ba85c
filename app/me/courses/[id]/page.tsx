import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { gradeText } from "@/components/courses/grade-text";
import { accentOf } from "@/components/layout/issuer-accent";
import { Markdown } from "@/components/public/markdown";
import { AppLink } from "@/components/ui/app-link";
import { type Fact, Facts } from "@/components/ui/facts";
import { said } from "@/components/ui/said";
import { StatStrip } from "@/components/ui/stat-strip";
import { Time } from "@/components/ui/time";
import { requireUser } from "@/lib/auth/session";
import type { WholeOwnCourse } from "@/lib/courses/reads/get-own-course";
import { completionWord, pacingWord } from "@/lib/courses/rules/course-words";
import { routes } from "@/lib/routes";
import { MeShell } from "../../_parts/me-shell";
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
    <MeShell
      user={user}
      current="credentials"
      title={<bdi>{course.name}</bdi>}
      lede={said(words.of(<bdi>{workspace.name}</bdi>, pacingWord(course.pacing).toLowerCase()))}
    >
      <div className="own-learn" style={accentOf(workspace.accentHue, workspace.accentChroma)}>
        <div>
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
        </div>
        <aside>
          <Facts items={factsOf(course)} closed />
          <FinishBox course={course} />
          {description && (
            <section className="own-part" aria-labelledby="about">
              <h2 id="about">{words.about}</h2>
              <Markdown>{description}</Markdown>
            </section>
          )}
          <AppLink className="pub-back" href={routes.me()}>
            <ArrowLeft aria-hidden />
            {words.back}
          </AppLink>
        </aside>
      </div>
    </MeShell>
  );
}

function rangeOf({ passingGrade, topGrade }: WholeOwnCourse): string {
  return words.range(gradeText(passingGrade), topGrade < 100 ? gradeText(topGrade) : null);
}

function factsOf(course: WholeOwnCourse): Fact[] {
  const { facts } = words;
  const { workspace, startsOn, endsOn, ended, finishedAt, archived, gradedSteps } = course;
  return [
    {
      label: facts.issuer,
      value: (
        <AppLink className="link" href={routes.issuer(workspace.slug)}>
          <bdi>{workspace.name}</bdi>
        </AppLink>
      ),
    },
    { label: facts.state, value: archived ? facts.archived : null },
    { label: facts.starts, value: startsOn && <Time day={startsOn} /> },
    { label: ended ? facts.ended : facts.ends, value: endsOn && <Time day={endsOn} /> },
    { label: facts.rule, value: gradedSteps > 0 ? completionWord(course.completionRule) : null },
    { label: facts.finished, value: finishedAt && <Time at={finishedAt} timeZone={course.timeZone} /> },
  ];
}
