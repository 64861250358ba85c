import { z } from "zod";
import { findGroupsOf } from "../../../db/queries/groups";
import { countPeople, listPeople as query } from "../../../db/queries/people";
import { csvRow } from "../../core/csv";
import { idSchema } from "../../core/ids";
import { decodeCursor, type KeyKind, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";
import { RECIPIENT_SORTS } from "../rules/list-input";

const filter = {
  search: z.string().trim().max(200).optional(),
  groupId: idSchema("group").optional(),
  sort: z.enum(RECIPIENT_SORTS).default("name"),
};

const kindOf = (sort: string): KeyKind =>
  sort.endsWith("createdAt") ? "instant" : sort.endsWith("credentials") ? "integer" : "any";

/** The dashboard's table: people with their groups and how many credentials they hold. */
export const listPeople = read(
  "recipient.read",
  z.strictObject({ ...filter, ...pageInput }),
  async ({ db, workspace }, { limit, cursor, ...wanted }) => {
    const after = decodeCursor(cursor, [kindOf(wanted.sort), "any"]) as [string, string] | null;
    const rows = await query(db, workspace.id, { ...wanted, after, limit: limit + 1 });
    const ids = rows.map((row) => row.id);
    const groups = await findGroupsOf(db, workspace.id, ids);
    const page = toPage(
      rows,
      limit,
      ({ key, ...row }) => ({ ...row, groups: groups.get(row.id) ?? [] }),
      (row) => [row.key, row.id],
    );
    return { ...page, total: await countPeople(db, workspace.id, wanted.search, wanted.groupId) };
  },
);

const ROWS_AT_ONCE = 1_000;

/** The same people as CSV, row by row: never held whole. */
export const exportPeople = read("recipient.read", z.strictObject(filter), async ({ db, workspace }, wanted) => {
  return lines();

  async function* lines(): AsyncGenerator<string> {
    yield csvRow(["name", "email", "groups", "credentials", "known_since"]);
    for (let after: [string, string] | null = null; ; ) {
      const rows: Awaited<ReturnType<typeof query>> = await query(db, workspace.id, {
        ...wanted,
        after,
        limit: ROWS_AT_ONCE,
      });
      const last = rows.at(-1);
      if (!last) return;
      const ids = rows.map((row) => row.id);
      const groups = await findGroupsOf(db, workspace.id, ids);
      yield rows
        .map((row) =>
          csvRow([
            row.name,
            row.email,
            (groups.get(row.id) ?? []).map(({ name }) => name).join("; "),
            String(row.credentials),
            row.createdAt.toISOString(),
          ]),
        )
        .join("");
      after = [last.key, last.id];
    }
  }
});
