import { z } from "zod";
import { findCertification } from "../../../db/queries/certifications";
import { countPipeline, findPipelinePrograms } from "../../../db/queries/pipeline";
import {
  type After,
  describePipeline,
  listRun,
  type PipelineRow,
  type RunPage,
} from "../../../db/queries/pipeline-page";
import { certificationRead } from "../../certifications/verbs";
import { csvRow } from "../../core/csv";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { pipelineFilter } from "../rules/pipeline-view";
import { FEW, scopeOf } from "./read-pipeline";

const ROWS_AT_ONCE = 1000;
const HEADER = ["name", "email", "program", "expected_on", "status", "past_due", "result"];

/** Those whom the filters find as CSV, by name, row by row: never held whole. */
export const exportPipeline = certificationRead(
  "program.read",
  z.strictObject({ id: idSchema("certification"), ...pipelineFilter }),
  async (context, { id, program, ended, ...asked }) => {
    const { db, workspace } = context;
    if (!(await findCertification(db, workspace.id, id))) throw notFound("certification");
    const all = await findPipelinePrograms(db, workspace.id, { certificationId: id, ended });
    const programs = program ? all.filter((each) => each.id === program) : all;
    const { filter, ...scope } = await scopeOf(context, programs, asked);
    const counts = await countPipeline(db, scope, filter);
    const people = counts.reduce((sum, count) => sum + count.people, 0);
    const nameOf = new Map(programs.map((each) => [each.id, each.name]));
    return lines();

    async function* lines(): AsyncGenerator<string> {
      yield csvRow(HEADER);
      const run = { values: [""], people, first: "" };
      for (let after: After | null = null; ; ) {
        const page: RunPage = { run, sort: "name", backwards: false, after, limit: ROWS_AT_ONCE };
        const rows: PipelineRow[] = await listRun(db, scope, filter, page, FEW);
        const details = await describePipeline(db, scope, rows);
        yield rows
          .map(({ name, email, programId, expectedOn, status }, index) => {
            const { pastDue = 0, result = null } = details[index] ?? {};
            return csvRow([name, email, nameOf.get(programId) ?? "", expectedOn, status, pastDue, result]);
          })
          .join("");
        const last = rows.at(-1);
        if (!last || rows.length < ROWS_AT_ONCE) return;
        after = { name: last.sortName, recipientId: last.recipientId, programId: last.programId };
      }
    }
  },
);
