"use client";
import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { useFormAnswer } from "@/components/ui/form-context";
import { errorFor, type FormState } from "@/components/ui/form-state";
import { IconButton } from "@/components/ui/icon-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { stepRowsWords as words } from "./words";

export type CourseStepRow = { id?: string; name: string; weight: string };
type Row = CourseStepRow & { key: number };

/** The steps of a course as rows that can be moved, with the sum of their weights. Without JavaScript an empty row adds one. */
export function StepRows({ steps }: { steps: readonly CourseStepRow[] }) {
  const answer = useFormAnswer();
  const [rows, setRows] = useState<Row[]>(() =>
    startWith(typedRows(answer.values) ?? steps).map((step, key) => ({ ...step, key })),
  );
  const error = errorFor(answer, "steps");
  const change = (key: number, by: Partial<Row>) =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...by } : row)));
  const move = (from: number, to: number) => setRows((now) => moved(now, from, to));
  const add = () =>
    setRows((now) => [...now, { key: Math.max(-1, ...now.map((row) => row.key)) + 1, name: "", weight: "" }]);
  return (
    <div id="steps">
      {/* First: what follows takes its place, so that a course without steps can be saved as one. */}
      <input type="hidden" name="steps" value="" />
      <ol className="course-steps">
        {rows.map((row, i) => (
          <li key={row.key}>
            {row.id && <input type="hidden" name={`steps.${i}.id`} value={row.id} />}
            <span className="no num" aria-hidden>
              {i + 1}
            </span>
            <label>
              <VisuallyHidden>{words.name(i + 1)}</VisuallyHidden>
              <input
                className="input"
                name={`steps.${i}.name`}
                value={row.name}
                maxLength={200}
                placeholder={words.nameHead}
                aria-invalid={errorFor(answer, `steps.${i}.name`) ? true : undefined}
                onChange={(event) => change(row.key, { name: event.target.value })}
              />
            </label>
            <label className="weight">
              <VisuallyHidden>{words.weight(i + 1)}</VisuallyHidden>
              <input
                className="input num"
                name={`steps.${i}.weight`}
                value={row.weight}
                inputMode="decimal"
                placeholder="–"
                aria-invalid={errorFor(answer, `steps.${i}.weight`) ? true : undefined}
                onChange={(event) => change(row.key, { weight: event.target.value })}
              />
              <span aria-hidden>%</span>
            </label>
            <span className="acts">
              <IconButton
                icon={<ArrowUp aria-hidden />}
                label={words.up(row.name || words.step(i + 1))}
                disabled={i === 0}
                onClick={() => move(i, i - 1)}
              />
              <IconButton
                icon={<ArrowDown aria-hidden />}
                label={words.down(row.name || words.step(i + 1))}
                disabled={i === rows.length - 1}
                onClick={() => move(i, i + 1)}
              />
              <IconButton
                icon={<X aria-hidden />}
                label={words.remove(row.name || words.step(i + 1))}
                onClick={() => setRows((now) => now.filter((other) => other.key !== row.key))}
              />
            </span>
            {[`steps.${i}.name`, `steps.${i}.weight`, `steps.${i}`].map((path) => {
              const wrong = errorFor(answer, path);
              return wrong ? <FieldError key={path}>{wrong}</FieldError> : null;
            })}
          </li>
        ))}
      </ol>
      <div className="course-steps-foot">
        <Button size="sm" icon={<Plus aria-hidden />} onClick={add}>
          {words.add}
        </Button>
        <Sum rows={rows} />
      </div>
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}

const startWith = (steps: readonly CourseStepRow[]) => (steps.length ? steps : [{ name: "", weight: "" }]);

/** The rows as they were sent, where the form was: before JavaScript, and after a question nothing else remembers them. */
function typedRows(values: FormState["values"]): CourseStepRow[] | null {
  if (!values) return null;
  const at = (i: string, field: string) => [values[`steps.${i}.${field}`] ?? ""].flat().join();
  return Object.keys(values)
    .flatMap((name) => name.match(/^steps\.(\d+)\.name$/)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
    .map((i) => ({ id: at(i, "id") || undefined, name: at(i, "name"), weight: at(i, "weight") }));
}

/** In hundredths of a percent, so that a third and two thirds add up. */
const hundredths = (text: string) => Math.round(Number(text.replace(",", ".")) * 100) || 0;

function Sum({ rows }: { rows: readonly Row[] }) {
  const sum = rows.reduce((total, row) => total + hundredths(row.weight), 0);
  const text =
    sum === 0
      ? words.ungraded
      : sum === 10_000
        ? words.whole
        : sum < 10_000
          ? words.short((10_000 - sum) / 100)
          : words.over((sum - 10_000) / 100);
  return (
    <p className="sum" role="status" data-whole={sum === 10_000 || undefined}>
      {sum > 0 && <b className="num">{words.sum(sum / 100)}</b>} <span>{text}</span>
    </p>
  );
}

function moved(rows: readonly Row[], from: number, to: number): Row[] {
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return [...rows];
  const rest = rows.filter((_, i) => i !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}
