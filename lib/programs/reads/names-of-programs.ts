import { z } from "zod";
import { findProgramNames } from "../../../db/queries/programs";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

const programId = idSchema("program");

/** What the programs among these things are called, by their id: jobs are about one. */
export const namesOfPrograms = read(
  "program.read",
  z.strictObject({ subjects: z.array(z.string()).max(200) }),
  async ({ db, workspace }, { subjects }): Promise<Map<string, string>> => {
    const ids = subjects.flatMap((each) => programId.safeParse(each).data ?? []);
    const rows = await findProgramNames(db, workspace.id, ids);
    return new Map(rows.map(({ id, name }) => [id, name]));
  },
);
