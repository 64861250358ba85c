import { formatPercent } from "@/components/ui/format";
import { Table, Td, Th } from "@/components/ui/table";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { coursePageWords as words } from "../../words/pages";

export function CourseSteps({ steps }: { steps: CourseView["steps"] }) {
  if (steps.length === 0) return <p className="text-small text-ink-2">{words.noSteps}</p>;
  return (
    <Table label={words.steps}>
      <thead>
        <tr>
          <Th>{words.step}</Th>
          <Th align="end">{words.weight}</Th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id}>
            <Td kind="name">
              <bdi>{step.name}</bdi>
            </Td>
            <Td label={words.weight} align="end" dim={step.weight === null}>
              {step.weight === null ? words.ungraded : formatPercent(step.weight / 100)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
