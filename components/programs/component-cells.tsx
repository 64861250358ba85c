import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { FAILING_STATUSES, type ProgressStatus } from "@/lib/programs/rules/vocabulary";
import { cellKeyWords, cellWords } from "./words";

export type ComponentMark = { id: string; name: string; status: ProgressStatus; late: boolean };
type Look = "complete" | "started" | "late" | "failed" | "open";

/** A cell for each component, told apart by shape before colour; read out by name and state. */
export function ComponentCells({ of, marks }: { of: string; marks: readonly ComponentMark[] }) {
  return (
    <ol className="cells" aria-label={cellWords.label(of)}>
      {marks.map(({ id, name, status, late }) => {
        const text = cellWords.cell(name, cellWords.state(status, late));
        return (
          <li key={id} title={text}>
            <Cell look={lookOf(status, late)} begun={status === "in_progress"} />
            <VisuallyHidden>{text}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}

/** What the cells mean, beside the first grid of a page. */
export function CellKey() {
  const looks = ["complete", "started", "late", "failed", "open"] as const;
  return (
    <ul className="cell-key" aria-label={cellKeyWords.title}>
      {looks.map((look) => (
        <li key={look}>
          <Cell look={look} />
          {cellKeyWords[look]}
        </li>
      ))}
    </ul>
  );
}

function Cell({ look, begun }: { look: Look; begun?: boolean }) {
  return <i className={begun && look === "late" ? "cell late begun" : `cell ${look}`} aria-hidden />;
}

function lookOf(status: ProgressStatus, late: boolean): Look {
  if (status === "complete") return "complete";
  if (FAILING_STATUSES.includes(status)) return "failed";
  if (late) return "late";
  return status === "in_progress" ? "started" : "open";
}
