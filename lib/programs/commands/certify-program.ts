import { insertJob } from "../../../db/queries/jobs";
import { findCertifying } from "../../../db/queries/program-certify";
import { lockProgram, type ProgramRow, updateProgram } from "../../../db/queries/programs";
import { certificationCommand } from "../../certifications/verbs";
import { actorId } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { newId } from "../../core/ids";
import { certifyPlan, endedBare } from "../certify-plan";
import type { EndJobInput } from "../rules/award-plan";
import { certifyInput } from "../rules/certify-input";
import { certifyRequested } from "../rules/events";
import { assertLinkable } from "./program-fields";

/**
 * Gives a program that ended without a certification one, and commits: a job certifies those who had passed, as of the day on
 * which it ended. Their results stay as they are. Asked for again while that goes on, it answers the same job.
 */
export const certifyProgram = certificationCommand(
  "program.certify",
  "program.end",
  certifyInput,
  async (context, { id, certificationId }) => {
    const { tx, workspace, actor, now } = context;
    const before = await lockProgram(tx, workspace.id, id, "update");
    if (!before) throw notFound("program");
    const going = before.certificationId === certificationId && (await findCertifying(tx, here(before)));
    if (going) return { value: { jobId: going }, audit: [], events: [] };
    const scope = { db: tx, workspace, now };
    const program = await endedBare(scope, before);
    await assertLinkable(context, certificationId);
    const { plan, refusal, last, passed } = await certifyPlan(scope, program, certificationId);
    if (refusal) throw new DomainError("conflict", refusal);
    await updateProgram(tx, workspace.id, id, { certificationId, updatedAt: now });
    const jobId = newId("job");
    const input: EndJobInput = { plan, last };
    const job = { workspaceId: workspace.id, id: jobId, kind: "program.certify" as const, subject: id, total: passed };
    await insertJob(tx, { ...job, input, createdBy: actorId(actor), createdAt: now });
    return {
      value: { jobId },
      audit: { subject: id, before: { certificationId: null }, after: { certificationId, passed, jobId } },
      events: [certifyRequested(jobId)],
    };
  },
);

const here = ({ workspaceId, id }: ProgramRow) => ({ workspaceId, programId: id });
