import { z } from "zod";
import { findOwnComponents, findOwnPrograms } from "../../../db/queries/own-programs";
import { groupBy } from "../../core/lists";
import { ownRead } from "../../own-read";
import { type OwnProgram, viewOwnProgram } from "./own-program-view";

/** The programs that a person is in, with every issuer: running ones first, then the ended ones, the latest first. */
export const listOwnPrograms = ownRead(z.strictObject({}), async ({ db, userId, now }): Promise<OwnProgram[]> => {
  const rows = await findOwnPrograms(db, userId);
  const components = groupBy(await findOwnComponents(db, rows), ({ programId }) => programId);
  return rows.map((row) => viewOwnProgram(row, components.get(row.id) ?? [], now));
});
