"use client";
import { X } from "lucide-react";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { selectionWords } from "./words";

type Props = {
  /** Id of the form that the ticked `ids[]` belong to; before JavaScript, submit buttons with `formAction` lead on by GET. */
  form: string;
  noun: string;
  /** How many there are beyond this page; leave out when “all” cannot be acted on. */
  total?: number;
  actions: ReactNode;
  /** In their place while all are selected, where another door does it. */
  allActions?: ReactNode;
  children: ReactNode;
};

const Amount = createContext(0);
/** How many are selected, for a button in the bar that says so. */
export const useSelected = () => useContext(Amount);

/** Wraps a table whose rows have a `SelectCell`, and shows the bulk bar as soon as one is ticked. */
export function Selection({ form, noun, total, actions, allActions = actions, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [ids, setIds] = useState<string[]>([]);
  const [page, setPage] = useState(0);
  const [all, setAll] = useState(false);

  const boxes = () => [...(root.current?.querySelectorAll<HTMLInputElement>(".row-check") ?? [])];
  const read = () => {
    const rows = boxes();
    const ticked = rows.filter((box) => box.checked);
    const head = root.current?.querySelector<HTMLInputElement>(".page-check");
    if (head) {
      head.checked = rows.length > 0 && ticked.length === rows.length;
      head.indeterminate = ticked.length > 0 && ticked.length < rows.length;
    }
    setIds(ticked.map((box) => box.value));
    setPage(rows.length);
    if (ticked.length < rows.length) setAll(false);
  };
  const tick = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked;
    read();
  };
  // After every render: rows may have been replaced by another page or a refresh.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads the document, which children changes
  useEffect(read, [children]);

  const amount = all && total ? total : ids.length;
  const clear = () => tick(false);
  return (
    <div
      ref={root}
      className="selection"
      onChange={(event) => {
        const box = event.target as HTMLElement;
        if (box instanceof HTMLInputElement && box.classList.contains("page-check")) tick(box.checked);
        else if (box.classList.contains("row-check")) read();
      }}
    >
      {children}
      <form id={form} className="bulk" aria-label={selectionWords.label(noun)}>
        <b role="status">{amount ? selectionWords.selected(amount) : selectionWords.label(noun)}</b>
        {all && <input type="hidden" name="all" value="1" />}
        {total !== undefined && page > 0 && ids.length === page && page < total && !all && (
          <button type="button" className="btn all" onClick={() => setAll(true)}>
            {selectionWords.all(total, noun)}
          </button>
        )}
        <Amount value={amount}>{all ? allActions : actions}</Amount>
        <button
          type="button"
          className="btn sq clear"
          aria-label={selectionWords.clear}
          title={selectionWords.clear}
          onClick={clear}
        >
          <X aria-hidden />
        </button>
      </form>
    </div>
  );
}
