import type { Db } from "../../db/client";
import { findCertification } from "../../db/queries/certifications";
import { findPassed } from "../../db/queries/program-certify";
import { findCertifiedTerms } from "../../db/queries/program-end";
import { isEnding, type ProgramRow } from "../../db/queries/programs";
import { readUsage } from "../../db/queries/usage";
import { type Day, dayIn } from "../core/dates";
import { DomainError, notFound } from "../core/errors";
import type { Id } from "../core/ids";
import type { Workspace } from "../governance/rules/workspace";
import { linkedCertification } from "./end-plan";
import { certifyFates } from "./rules/certify-fates";
import { certifyProblem, invisibleProblem, linkProblem } from "./rules/end-problems";

type Scope = { db: Db; workspace: Workspace; now: Date };
type Ended = Pick<ProgramRow, "id"> & { endedOn: Day };

/** A program that has ended, for everybody, and without a certification; else it says what it is. */
export async function endedBare({ db, workspace }: Pick<Scope, "db" | "workspace">, program: ProgramRow) {
  const { status, endedOn, certificationId } = program;
  const has = certificationId && (await findCertification(db, workspace.id, certificationId));
  const ending = await isEnding(db, program);
  const problem = certifyProblem({ status, ending, certificationName: has ? has.name : null });
  if (problem !== null) throw new DomainError("conflict", problem);
  if (endedOn === null) throw new Error("An ended program has the day of its end.");
  return { ...program, endedOn };
}

/** What adding a certification to an ended program gives, to whom; by the certification as it is now. */
export async function certifyPlan(scope: Scope, { id, endedOn }: Ended, certificationId: Id<"certification">) {
  const { db, workspace, now } = scope;
  const certification = await findCertification(db, workspace.id, certificationId);
  if (!certification) throw notFound("certification");
  const { plan, problem, achievement } = await linkedCertification(scope, { certificationId });
  const refusal = linkProblem(certification) ?? invisibleProblem(certification) ?? problem;
  const room = await roomOf(scope);
  const passed = await findPassed(db, { workspaceId: workspace.id, programId: id });
  if (!plan || refusal) return { certification, plan, refusal, room, of: new Map(), last: null, passed: passed.length };
  const ids = passed.map(({ recipientId }) => recipientId);
  const held = await findCertifiedTerms(db, workspace.id, certificationId, ids);
  const fates = certifyFates(passed, held, {
    timing: plan.timing,
    validityMonths: achievement?.validityMonths ?? null,
    ...{ endedOn, today: dayIn(workspace.timeZone, now), room },
  });
  return { certification, plan, refusal, room, passed: passed.length, ...fates };
}

async function roomOf({ db, workspace: { id, credentialLimit } }: Scope): Promise<number | null> {
  return credentialLimit === null ? null : Math.max(0, credentialLimit - (await readUsage(db, id)).issued);
}
