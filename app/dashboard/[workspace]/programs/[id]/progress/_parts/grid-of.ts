import type { GridColumn, GridPerson } from "@/components/programs/grid-types";
import { progressGridWords as words } from "@/components/programs/words";
import { formatDay } from "@/components/ui/format";
import type { Locale } from "@/lib/core/locale";
import type { ProgressGrid } from "@/lib/programs/rules/program-view";
import { UNCOUNTED_KINDS } from "@/lib/programs/rules/vocabulary";

type Grid = Pick<ProgressGrid, "components" | "rows">;

/** The components as the grid's heads: by when, and what is particular to each. */
export function columnsOf({ components }: Grid, locale: Locale): GridColumn[] {
  return components.map(({ id, name, kind, optional, dueOn, courseId }) => ({
    id,
    name,
    follows: courseId !== null,
    notes: [
      ...(dueOn ? [words.due(formatDay(dueOn, "short", locale))] : []),
      ...(courseId !== null ? [words.course] : []),
      ...(UNCOUNTED_KINDS.includes(kind) ? [words.neverCounts] : optional ? [words.optional] : []),
    ],
  }));
}

/** The participants as the grid's rows. */
export function peopleOf(
  { rows, components }: Grid,
  locale: Locale,
  href: (recipient: string) => string,
): GridPerson[] {
  return rows.map(({ recipient, group, status, result, cells }) => {
    const cellOf = new Map(cells.map((cell) => [cell.componentId, cell]));
    return {
      id: recipient.id,
      name: recipient.name,
      detail: group?.name ?? recipient.email,
      href: href(recipient.id),
      status,
      result,
      places: components.map(({ id }) => {
        const cell = cellOf.get(id);
        const extended = cell?.extended && cell.dueOn ? words.extended(formatDay(cell.dueOn, "short", locale)) : null;
        return {
          status: cell?.status ?? "not_started",
          late: cell?.overdue ?? false,
          note: cell?.status === "complete" ? null : extended,
        };
      }),
    };
  });
}
