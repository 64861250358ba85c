import type { Db } from "../../db/client";
import { findAchievement } from "../../db/queries/achievements";
import { type CertificationRow, findCertification } from "../../db/queries/certifications";
import type { ProgramRow } from "../../db/queries/programs";
import { timingOf } from "../certifications/commands/settle-rounds";
import type { Workspace } from "../governance/rules/workspace";
import type { AwardPlan } from "./rules/award-plan";
import { certificateProblem, noCertificate } from "./rules/end-problems";
import type { NoCertificate } from "./rules/end-view";

type Scope = { db: Db; workspace: Workspace; now: Date };
export type LinkedCertification = {
  /** What it certifies; null: only results are made. */
  plan: AwardPlan | null;
  /** Why nothing can be issued for it. */
  problem: string | null;
  /** Why those who pass get no certificate, where that is as it should be. */
  none: NoCertificate | null;
  achievement: Awaited<ReturnType<typeof findAchievement>>;
};

/** What ending a program now certifies, by the certification as it is now. */
export async function linkedCertification(
  scope: Scope,
  program: Pick<ProgramRow, "certificationId">,
): Promise<LinkedCertification> {
  const { db, workspace } = scope;
  const linked = program.certificationId && (await findCertification(db, workspace.id, program.certificationId));
  const none = noCertificate(linked || null, workspace);
  if (!linked || none === "switched_off") return { plan: null, problem: null, none, achievement: null };
  const achievement = linked.achievementId && (await findAchievement(db, workspace.id, linked.achievementId));
  return {
    plan: planOf(scope, linked),
    problem: certificateProblem(linked, achievement || null),
    none,
    achievement: none === null ? achievement || null : null,
  };
}

function planOf({ workspace, now }: Scope, row: CertificationRow): AwardPlan {
  return {
    certificationId: row.id,
    certificationName: row.name,
    achievementId: row.invisible ? null : row.achievementId,
    timing: timingOf(row, workspace.timeZone, now),
  };
}
