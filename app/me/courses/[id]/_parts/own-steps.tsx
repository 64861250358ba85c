import { gradeText } from "@/components/courses/grade-text";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { WholeOwnCourse } from "@/lib/courses/reads/get-own-course";
import { coursePageWords as words } from "../../words";

/** The steps in order, each with its weight and one's best grade, and in words what is missing. */
export function OwnSteps({ course: { steps, missing, gradedSteps, timeZone } }: { course: WholeOwnCourse }) {
  if (steps.length === 0)
    return (
      <Section title={words.steps}>
        <p className="text-small text-ink-2">{words.noSteps}</p>
      </Section>
    );
  const lacks = missing.length > 0 ? words.missing(missing) : words.nothingMissing;
  return (
    <Section title={words.steps} description={gradedSteps > 0 ? lacks : null}>
      <Table label={words.steps}>
        <thead>
          <tr>
            <Th>{words.step}</Th>
            <Th align="end">{words.weight}</Th>
            <Th align="end">{words.best}</Th>
            <Th>{words.when}</Th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ id, name, graded, weight, best, bestAt }) => (
            <tr key={id}>
              <Td kind="name">
                <bdi>{name}</bdi>
              </Td>
              <Td label={words.weight} align="end" tight dim={!graded}>
                {weight === null ? words.notGraded : gradeText(weight)}
              </Td>
              <Td label={graded ? words.best : undefined} align="end" tight dim={best === null}>
                {best === null ? graded && words.noGrade : gradeText(best)}
              </Td>
              <Td label={bestAt ? words.when : undefined} tight>
                {bestAt && <Time at={bestAt} timeZone={timeZone} />}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
