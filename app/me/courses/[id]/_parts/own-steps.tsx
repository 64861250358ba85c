import { GradedSteps } from "@/components/courses/graded-steps";
import { Section } from "@/components/ui/section";
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
      <GradedSteps steps={steps} timeZone={timeZone} words={words} />
    </Section>
  );
}
