type Row = Record<string, unknown>;

/**
 * The components as a form sends them: everything a form leaves out by being empty is said, a box is a yes or a no, a row
 * without a name that was never saved is none, and before JavaScript a row can ask to be left out or name its place.
 */
export function componentsOfForm(sent: unknown): unknown {
  if (sent === null) return [];
  if (!Array.isArray(sent)) return sent;
  return sent
    .filter(isRow)
    .map((row, i) => ({ row, at: placeOf(row, i + 1) }))
    .filter(({ row: { remove, id, name } }) => remove !== "on" && Boolean(id || name))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => componentOf(row));
}

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

/** Who names another place goes before who stands there when it moves up, and after when it moves down. */
function placeOf({ place }: Row, natural: number): number {
  const wanted = typeof place === "string" && /^\d{1,3}$/.test(place) ? Number(place) : natural;
  return wanted + Math.sign(wanted - natural) / 2;
}

function componentOf({ remove: _, place: __, optional, ...row }: Row): Row {
  return { startsOn: null, dueOn: null, courseId: null, name: "", ...row, optional: optional === "on" };
}
