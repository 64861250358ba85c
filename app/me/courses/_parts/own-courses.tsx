import { Download } from "lucide-react";
import { gradeText } from "@/components/courses/grade-text";
import { Button } from "@/components/ui/button";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Section } from "@/components/ui/section";
import type { OwnCourse } from "@/lib/courses/reads/own-course-view";
import { CARD_LINK } from "@/lib/courses/rules/certificate-words";
import { routes } from "@/lib/routes";
import { LearnCard, LearnCards } from "../../_parts/learn-card";
import { coursesWords as words } from "../words";

const SHOWN = 4;

/** The courses of somebody, a card each. What is archived stands last; of many, the first few. */
export function OwnCourses({ courses }: { courses: readonly OwnCourse[] }) {
  if (courses.length === 0) return null;
  const sorted = courses.toSorted((a, b) => Number(a.archived) - Number(b.archived));
  const cards = sorted.map((course) => <Card key={course.id} course={course} />);
  return (
    <Section title={words.title} description={words.lede}>
      <LearnCards>{cards.slice(0, SHOWN)}</LearnCards>
      <LearnCards summary={words.more(cards.length - SHOWN)}>{cards.slice(SHOWN)}</LearnCards>
    </Section>
  );
}

async function Card({ course }: { course: OwnCourse }) {
  const { id, name, workspace, grade, gradedDone, certificate } = course;
  const days = await daysOf(course);
  return (
    <LearnCard name={name} href={routes.myCourse(id)} workspace={workspace}>
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
    </LearnCard>
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
