"use client";
import { useActionState, useEffect, useRef, useState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectHead } from "@/components/ui/select-cell";
import { Selection } from "@/components/ui/selection";
import { notify } from "@/components/ui/toaster";
import { BulkProgress, type Said } from "./bulk-progress";
import { GridRow } from "./grid-row";
import type { GridColumn, GridPerson, Opened, ProgressAction } from "./grid-types";
import { StatusMenu } from "./status-menu";
import { useGridKeys } from "./use-grid-keys";
import { useSaveStatus } from "./use-save-status";
import { progressGridWords as words } from "./words";

type Props = {
  columns: readonly GridColumn[];
  people: readonly GridPerson[];
  programId: string;
  slug: string;
  /** Sets one status for everybody in `ids[]`. */
  action: ProgressAction;
  /** False for whoever may not, and while a program is being ended: then it is only shown. */
  editable: boolean;
  /** How many the filters find on all pages, and the page that asks before all of them are set; `back` is the grid's own query. */
  all: { count: number; path: string; back: string };
  /** It leads to a certification, whose criteria are met or not. */
  certifies: boolean;
};
const FORM = "progress";

/** Everybody in every component. One cell is changed in its place, many through the ticks and the bar below. */
export function ProgressGrid({ columns, people, programId, slug, action, editable, all, certifies }: Props) {
  const grid = useRef<HTMLElement>(null);
  const hidden = { workspace: slug, id: programId };
  const [opened, open] = useState<Opened | null>(null);
  const [state, run] = useActionState(action, {});
  const asked = useRef<Said>({ component: "", status: "" });
  const { statusOf, save } = useSaveStatus(action, hidden);
  const onKeyDown = useGridKeys();

  useEffect(() => {
    if (state.ok) notify(words.bulk.done(state.data?.changed ?? 0, asked.current.component, asked.current.status));
  }, [state]);

  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that can scroll must be reachable by keyboard
    <section ref={grid} className="progress-grid" aria-label={words.table} tabIndex={0}>
      <table className="tbl" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {editable && <SelectHead />}
            <th scope="col" className="who-col">
              {words.person}
            </th>
            <th scope="col">{words.standing}</th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => (
            <GridRow
              key={person.id}
              person={person}
              columns={columns}
              first={index === 0}
              certifies={certifies}
              form={editable ? FORM : null}
              statusOf={statusOf}
              onOpen={(place, cell) => open({ ...place, ...within(grid.current, cell), cell })}
            />
          ))}
        </tbody>
      </table>
      {opened && <StatusMenu opened={opened} onClose={() => open(null)} onPick={(status) => save(opened, status)} />}
    </section>
  );
  if (!editable) return table;
  return (
    <>
      <FormErrors state={state} />
      <p className="grid-keys">{words.keys}</p>
      <Selection
        form={FORM}
        noun={words.noun}
        total={all.count}
        actions={
          <BulkProgress
            run={run}
            columns={columns}
            hidden={hidden}
            onSet={(said) => {
              asked.current = said;
            }}
          />
        }
        allActions={<BulkProgress run={all.path} columns={columns} hidden={{ back: all.back }} />}
      >
        {table}
      </Selection>
    </>
  );
}

function ColumnHead({ column: { name, notes } }: { column: GridColumn }) {
  return (
    <th scope="col" className="component" title={name}>
      <span>
        <bdi>{name}</bdi>
      </span>
      {notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </th>
  );
}

/** Where a cell lies in the scrolled grid, for the menu to open beside it. */
function within(grid: HTMLElement | null, cell: HTMLElement) {
  const [outer, inner] = [grid?.getBoundingClientRect(), cell.getBoundingClientRect()];
  return {
    top: inner.top - (outer?.top ?? 0) + (grid?.scrollTop ?? 0),
    left: inner.left - (outer?.left ?? 0) + (grid?.scrollLeft ?? 0),
    width: inner.width,
    height: inner.height,
  };
}
