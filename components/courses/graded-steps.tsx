import type { LearnerStep } from "@/lib/courses/rules/learner-step";
import { Table, Td, Th } from "../ui/table";
import { Time } from "../ui/time";
import { gradeText } from "./grade-text";

type Props = {
  steps: readonly LearnerStep[];
  timeZone: string;
  /** Of the table, of its columns, and of what is not there. */
  words: Record<"steps" | "step" | "weight" | "best" | "when" | "notGraded" | "noGrade", string>;
};

/** The steps of a course in order, each with its weight and somebody's best grade. */
export function GradedSteps({ steps, timeZone, words }: Props) {
  return (
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
  );
}
