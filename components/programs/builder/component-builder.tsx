"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { useFormAnswer } from "@/components/ui/form-context";
import { errorFor } from "@/components/ui/form-state";
import { notify } from "@/components/ui/toaster";
import { useLeaveGuard } from "@/components/ui/use-leave-guard";
import {
  BLANK_COMPONENT,
  type ComponentRow,
  putRowBack,
  rowCounts,
  sentRows,
} from "@/lib/programs/rules/component-rows";
import { COMPONENT_KINDS } from "@/lib/programs/rules/vocabulary";
import type { Bounds, OfferedCourse } from "./builder-row";
import { ComponentRows } from "./component-rows";
import { RowWithoutScript } from "./row-without-script";
import { builderWords as words } from "./words";

type Props = { components: readonly ComponentRow[]; courses: readonly OfferedCourse[]; bounds: Bounds };
const orderOf = (rows: readonly ComponentRow[]) => rows.map(({ key }) => key).join();

/** The components of a program as rows: added, renamed, moved and removed here, and sent together. */
export function ComponentBuilder({ components, courses, bounds }: Props) {
  const answer = useFormAnswer();
  const [rows, setRows] = useState<ComponentRow[]>(() => sentRows(answer.values, COMPONENT_KINDS) ?? [...components]);
  const [made, setMade] = useState(0);
  useLeaveGuard(orderOf(rows) !== orderOf(components));
  const error = errorFor(answer, "components");
  const counted = rows.filter(rowCounts).length;
  const add = () => {
    const key = `new-${made}`;
    setMade(made + 1);
    setRows([...rows, { ...BLANK_COMPONENT, key }]);
    requestAnimationFrame(() => document.getElementsByName(`components.${rows.length}.name`)[0]?.focus());
  };
  const remove = (row: ComponentRow, at: number) => {
    setRows((now) => now.filter(({ key }) => key !== row.key));
    notify(words.removed(row.name, at + 1), { run: () => setRows((now) => putRowBack(now, row, at)) });
  };
  return (
    <div id="components">
      {/* First: what follows takes its place, so that the last component can be removed too. */}
      <input type="hidden" name="components" value="" />
      {rows.length === 0 && <p className="text-small text-ink-2">{words.none}</p>}
      <ComponentRows rows={rows} courses={courses} bounds={bounds} onChange={setRows} onRemove={remove} />
      <RowWithoutScript index={rows.length} courses={courses} />
      <div className="component-foot">
        <Button icon={<Plus aria-hidden />} onClick={add}>
          {words.add}
        </Button>
        {rows.length > 0 && (
          <p role="status" data-none={counted === 0 || undefined}>
            {counted === 0 ? words.uncounted : words.counts(counted, rows.length)}
          </p>
        )}
      </div>
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}
