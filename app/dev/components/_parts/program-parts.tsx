import { CellKey, ComponentCells } from "@/components/programs/component-cells";
import { PipelineBadge, ProgramBadge, ProgressBadge, ResultBadge } from "@/components/programs/status-badges";
import { PIPELINE_STATUSES, PROGRAM_STATUSES, PROGRESS_STATUSES } from "@/lib/programs/rules/vocabulary";
import { Part } from "./part";

const NAME = "Zofia Wiśniewska";
const MARKS = PROGRESS_STATUSES.flatMap((status) => [
  { id: status, name: `Component ${status}`, status, late: false },
  ...(status === "not_started" || status === "in_progress"
    ? [{ id: `${status} late`, name: `Late ${status}`, status, late: true }]
    : []),
]);

/** What the screens of programs share. */
export function ProgramParts() {
  return (
    <>
      <Part title="Progress in a program" of="badge" description="Seven statuses, each with a shape and a word.">
        <ul className="acts">
          {PROGRESS_STATUSES.map((status) => (
            <li key={status}>
              <ProgressBadge status={status} />
            </li>
          ))}
          <li>
            <ProgressBadge status="not_started" late />
          </li>
          <li>
            <ProgressBadge status="in_progress" late />
          </li>
        </ul>
        <ul className="acts mt-3">
          {PIPELINE_STATUSES.map((status) => (
            <li key={status}>
              <PipelineBadge status={status} /> <PipelineBadge status={status} inProgram />
            </li>
          ))}
        </ul>
        <ul className="acts mt-3">
          {PROGRAM_STATUSES.map((status) => (
            <li key={status}>
              <ProgramBadge status={status} />
            </li>
          ))}
          <li>
            <ResultBadge result="complete" /> <ResultBadge result="did_not_pass" />
          </li>
        </ul>
      </Part>
      <Part
        title="Components at a glance"
        of="visually-hidden"
        description="Full, half, dotted, struck or empty: told apart without colour."
      >
        <ComponentCells of={NAME} marks={MARKS} />
        <div className="mt-3">
          <CellKey />
        </div>
      </Part>
    </>
  );
}
