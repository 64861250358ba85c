import { Person } from "@/components/ui/person";
import { SelectCell } from "@/components/ui/select-cell";
import type { ProgressStatus } from "@/lib/programs/rules/vocabulary";
import type { GridColumn, GridPerson, GridPlace, Place } from "./grid-types";
import { PipelineBadge, ProgressBadge, progressWord } from "./status-badges";
import { progressGridWords as words } from "./words";

type Props = {
  person: GridPerson;
  columns: readonly GridColumn[];
  /** Its first cell is where the keyboard comes in. */
  first: boolean;
  certifies: boolean;
  /** The form of the ticks; null: nothing can be changed. */
  form: string | null;
  statusOf: (recipientId: string, componentId: string, saved: ProgressStatus) => ProgressStatus;
  onOpen: (place: Place, cell: HTMLElement) => void;
};

export function GridRow({ person, columns, first, certifies, form, statusOf, onOpen }: Props) {
  const entry = columns.findIndex(({ follows }) => !follows);
  return (
    <tr>
      {form && <SelectCell form={form} id={person.id} name={person.name} />}
      <th scope="row" className="who-col">
        <Person id={person.id} name={person.name} detail={person.detail} href={person.href} />
      </th>
      <td>
        <PipelineBadge status={person.status} result={person.result} inProgram={certifies} />
      </td>
      {columns.map((column, at) => {
        const saved = person.places[at];
        if (!saved) return <td key={column.id} />;
        const status = statusOf(person.id, column.id, saved.status);
        const label = words.menu(person.name, column.name);
        const place = { recipientId: person.id, componentId: column.id, status, person: person.name, label };
        return (
          <Cell
            key={column.id}
            place={{ ...saved, status }}
            label={label}
            entry={first && at === entry}
            onOpen={form && !column.follows ? (cell) => onOpen(place, cell) : null}
          />
        );
      })}
    </tr>
  );
}

type CellProps = { place: GridPlace; label: string; entry: boolean; onOpen: ((cell: HTMLElement) => void) | null };

function Cell({ place: { status, late, note }, label, entry, onOpen }: CellProps) {
  const content = (
    <>
      <ProgressBadge status={status} late={late} />
      {note && <small>{note}</small>}
    </>
  );
  const look = status === "not_started" && !late ? "place open" : "place";
  if (!onOpen)
    return (
      <td>
        <span className={look}>{content}</span>
      </td>
    );
  const state = [progressWord(status, late), ...(note ? [note] : [])].join(", ");
  return (
    <td>
      <button
        type="button"
        className={look}
        tabIndex={entry ? 0 : -1}
        aria-haspopup="menu"
        aria-label={words.cell(label, state)}
        onClick={(event) => onOpen(event.currentTarget)}
      >
        {content}
      </button>
    </td>
  );
}
