import { z } from "zod";
import { findAchievements } from "../../../db/queries/achievements";
import { findProgress, nextEnrolled } from "../../../db/queries/pathway-progress";
import { csvRow } from "../../core/csv";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { recipientsFilter } from "./list-pathway-recipients";
import { pathwayScope } from "./pathway-analytics";

const ROWS_AT_ONCE = 1000;

/** The CSV of CONTRACT §4, of those whom the filters find, row by row: never held whole. Step cells are TRUE where earned, expired included. */
export const exportPathway = read(
  "pathway.read",
  z.strictObject({ id: idSchema("pathway"), ...recipientsFilter }),
  async (context, { id, since, until, groupId, ...filter }) => {
    const { db, workspace } = context;
    const scope = await pathwayScope(context, id, { since, until, groupId });
    const names = new Map((await findAchievements(db, workspace.id, scope.steps)).map((row) => [row.id, row.name]));
    return lines();

    async function* lines(): AsyncGenerator<string> {
      yield csvRow([
        "name",
        "email",
        ...scope.steps.map((step) => names.get(step) ?? step),
        "completed",
        "completed_at",
      ]);
      for (let after = ""; ; ) {
        const ids = await nextEnrolled(db, scope, after, ROWS_AT_ONCE);
        const last = ids.at(-1);
        if (last === undefined) return;
        const rows = await findProgress(db, scope, ids, filter);
        const bool = (value: boolean) => (value ? "TRUE" : "FALSE");
        yield rows
          .map((row) =>
            csvRow([
              row.name,
              row.email,
              ...scope.steps.map((step) => bool(row.earned.includes(step))),
              bool(row.completed),
              row.completedAt ?? "",
            ]),
          )
          .join("");
        after = last;
      }
    }
  },
);
