import { z } from "zod";
import { findNamedGroups } from "../../../db/queries/groups";
import { countComing } from "../../../db/queries/program-preview";
import { findProgram } from "../../../db/queries/programs";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { emailKey } from "../../core/text";
import { read } from "../../read";
import { type LeftOutRow, type ReadRows, withoutUnknownGroups } from "../rules/participants-file";

const input = z.strictObject({
  id: idSchema("program"),
  groupColumn: z.string().nullable(),
  rows: z.array(z.custom<ReadRows["rows"][number]>()),
  bad: z.array(z.custom<LeftOutRow>()),
});

/** What the rows of a file would do: whose group is not there stays out, the others are new, known, back again or in it. */
export const previewParticipants = read(
  "program.write",
  input,
  async ({ db, workspace }, { id, groupColumn, ...file }) => {
    if (!(await findProgram(db, workspace.id, id))) throw notFound("program");
    const wanted = [...new Set(file.rows.flatMap(({ row }) => row.group ?? []))];
    const found = await findNamedGroups(db, workspace.id, wanted);
    const known = new Set(found.flatMap((group) => [group.id, group.name.toLowerCase()]));
    const { rows, bad } = withoutUnknownGroups(file, known, groupColumn);
    const keys = rows.map(({ row }) => emailKey(row.email));
    return { rows, bad, people: await countComing(db, workspace.id, id, keys) };
  },
);
