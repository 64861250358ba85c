import { Download } from "lucide-react";
import { gradeText } from "@/components/courses/grade-text";
import { accentOf } from "@/components/layout/issuer-accent";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Section } from "@/components/ui/section";
import type { OwnCourse } from "@/lib/courses/reads/own-course-view";
import { CARD_LINK } from "@/lib/courses/rules/certificate-words";
import { routes } from "@/lib/routes";
import { coursesWords as words } from "../words";

const SHOWN = 4;

/** The courses of somebody, a card each. What is archived stands last; of many, the first few. */
export function OwnCourses({ courses }: { courses: readonly OwnCourse[] }) {
  if (courses.length === 0) return null;
  const sorted = courses.toSorted((a, b) => Number(a.archived) - Number(b.archived));
  const more = sorted.slice(SHOWN);
  return (
    <Section title={words.title} description={words.lede}>
      <Cards courses={sorted.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details className="learns-more">
          <summary>{words.more(more.length)}</summary>
          <Cards courses={more} />
        </details>
      )}
    </Section>
  );
}

function Cards({ courses }: { courses: readonly OwnCourse[] }) {
  return (
    <ul className="learns">
      {courses.map((course) => (
        <Card key={course.id} course={course} />
      ))}
    </ul>
  );
}

async function Card({ course }: { course: OwnCourse }) {
  const { id, name, workspace, grade, gradedDone, certificate } = course;
  const days = await daysOf(course);
  return (
    <li className="panel learn" style={accentOf(workspace.accentHue, workspace.accentChroma)}>
      <header>
        <h3>
          <AppLink href={routes.myCourse(id)}>
            <bdi>{name}</bdi>
          </AppLink>
        </h3>
        <p className="by">
          <WorkspaceMark id={workspace.id} size={16} />
          <bdi>{workspace.name}</bdi>
        </p>
      </header>
      {gradedDone > 0 && (
        <p className="grade">
          <b className="num">{gradeText(grade)}</b> <span>{words.overall}</span>
        </p>
      )}
      <p className="says">{[missingOf(course), ...days].filter(Boolean).join(" ")}</p>
      {certificate.action === "request" && <p className="says">{words.request}</p>}
      {certificate.cardLink && certificate.credentialId && (
        <div className="acts">
          <Button
            size="sm"
            href={`${routes.myCredential(certificate.credentialId)}/certificate.pdf`}
            download
            icon={<Download aria-hidden />}
          >
            {CARD_LINK}
            <span className="sr"> {name}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

function missingOf({ gradedSteps, gradedDone }: OwnCourse): string {
  if (gradedSteps === 0) return "";
  if (gradedDone === 0) return words.none;
  const missing = gradedSteps - gradedDone;
  return missing > 0 ? words.missing(missing, gradedSteps) : words.complete;
}

async function daysOf({ archived, started, ended, startsOn, endsOn }: OwnCourse): Promise<string[]> {
  const locale = await localeOfReader();
  if (archived) return [words.archived];
  if (ended) return [words.ended];
  if (!started && startsOn) return [words.begins(formatDay(startsOn, "long", locale))];
  return endsOn ? [words.ends(formatDay(endsOn, "long", locale))] : [];
}
