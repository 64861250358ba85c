import { z } from "zod";
import { lockCertification } from "../../../db/queries/certifications";
import { findCertifying } from "../../../db/queries/program-certify";
import {
  findOutcomes,
  findResultsOf,
  type Outcome,
  rewriteResults,
  type StoredResult,
} from "../../../db/queries/program-end";
import { isEnding, lockProgram, type ProgramRow } from "../../../db/queries/programs";
import { lockRecipients } from "../../../db/queries/recipients";
import { type CommandContext, command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { linkedCertification } from "../end-plan";
import type { Evaluated } from "../rules/end-view";
import { resultsMade } from "../rules/events";
import { bringCourses } from "./bring-courses";
import { giveCertificates } from "./give-certificates";
import { resultRow } from "./result-row";

const MOST = 500;
const input = z.strictObject({
  id: idSchema("program"),
  recipientIds: z.array(idSchema("recipient")).min(1).max(MOST, `Choose at most ${MOST} participants.`),
});

/**
 * A person's word: looks at the components as they are now. Who did not pass and does now is certified as of the program's
 * end; who passed has passed, whatever was changed since.
 */
export const evaluateAgain = command(
  "program.evaluate-again",
  "program.end",
  input,
  async (context, { id, recipientIds }) => {
    const { tx, workspace, now } = context;
    const program = await endedProgram(context, id);
    const { plan } = await certifies(context, program);
    const of = { workspaceId: workspace.id, programId: id };
    const ids = [...new Set(recipientIds)];
    await lockRecipients(tx, workspace.id, ids);
    const before = await findResultsOf(tx, of, ids);
    if (before.size < ids.length) throw notFound("result of this participant");
    if (program.components.some((each) => each.courseId)) await bringCourses(context, program, ids, now);
    const found = (await findOutcomes(tx, of, ids)).flatMap((outcome) => {
      const result = before.get(outcome.recipientId);
      return result ? [{ outcome, result }] : [];
    });
    const changed = found.filter((each) => each.result.result !== "complete" && passes(each.outcome));
    const owed = plan ? found.filter(({ result }) => result.result === "complete" && result.credentialId === null) : [];
    const given = await giveCertificates(
      context,
      { id, endedOn: program.endedOn },
      plan,
      [...changed, ...owed].map(({ outcome }) => outcome),
    );
    const rewritten = [
      ...found.filter(({ result, outcome }) => result.result !== "complete" && differs(result, outcome)),
      ...owed.filter(({ outcome }) => given.of.has(outcome.recipientId)),
    ].map(({ outcome, result }) => resultRow(asDecided(outcome, result), plan, given));
    await rewriteResults(tx, of, rewritten, now);
    const value: Evaluated = {
      changed: changed.map(({ outcome }) => outcome.recipientId),
      issued: given.issued,
      drafts: given.drafts,
      unchanged: found.length - changed.length,
      kept: found.filter(({ result, outcome }) => result.result === "complete" && !passes(outcome)).length,
    };
    const told = rewritten.filter((row) => row.result === "complete").map((row) => row.recipientId);
    return {
      value,
      audit: { subject: id, after: { recipientIds: ids, ...value } },
      events: [...credentialsIssued(given.issued), ...resultsMade(id, told)],
    };
  },
);

const passes = ({ missing }: Outcome): boolean => missing.length === 0;
const differs = (result: StoredResult, { missing }: Outcome): boolean =>
  JSON.stringify(result.missing) !== JSON.stringify(missing);
/** Who passed then lacks nothing now. */
const asDecided = (outcome: Outcome, { result }: StoredResult): Outcome =>
  result === "complete" ? { ...outcome, missing: [] } : outcome;

async function endedProgram({ tx, workspace }: CommandContext, id: Id<"program">) {
  const program = await lockProgram(tx, workspace.id, id, "share");
  if (!program) throw notFound("program");
  const { endedOn } = program;
  if (endedOn === null)
    throw new DomainError("conflict", "This program has not ended, so there is nothing to evaluate again.");
  if (await isEnding(tx, program))
    throw new DomainError("conflict", "This program is being ended. Evaluate again when everybody has a result.");
  if (await findCertifying(tx, { workspaceId: workspace.id, programId: id }))
    throw new DomainError("conflict", "Certificates of this program are being issued. Evaluate again when all are.");
  return { ...program, endedOn };
}

async function certifies({ tx, workspace, now }: CommandContext, program: ProgramRow) {
  if (program.certificationId) await lockCertification(tx, workspace.id, program.certificationId, "share");
  const linked = await linkedCertification({ db: tx, workspace, now }, program);
  if (linked.problem) throw new DomainError("conflict", linked.problem);
  return linked;
}
