import type { CertificationStatus, EarnedBy } from "../../certifications/rules/vocabulary";
import type { AchievementStatus } from "../../credentials/rules/vocabulary";
import type { NoCertificate } from "./end-view";
import type { ProgramStatus } from "./vocabulary";

type EndFacts = {
  status: ProgramStatus;
  participants: number;
  /** Components that decide who passes. */
  counted: number;
  /** A job is setting progress that would decide it. */
  setting: boolean;
};

/** Said wherever a program would certify whoever is in it: at its link, its start and its end. */
export const NOTHING_COUNTS =
  "No component of this program counts, so everybody would pass. Make one required that is no announcement, group meeting or coaching intro.";

/** Why a program can't be ended as it is, and what to do; null: it can. */
export function endProblem({ status, participants, counted, setting }: EndFacts): string | null {
  if (status === "ended") return "This program has ended already.";
  if (status === "draft") return "This program is a draft. Start it before you end it.";
  if (participants === 0) return "Nobody is in this program. Add participants before you end it.";
  if (setting) return "Progress is being set for many participants. End the program once that is done.";
  return counted > 0 ? null : NOTHING_COUNTS;
}

/** Why a program can't lead to a certification. */
export function linkProblem({
  name,
  status,
  earnedBy,
}: {
  name: string;
  status: CertificationStatus;
  earnedBy: EarnedBy;
}): string | null {
  if (earnedBy !== "programs")
    return `${name} is earned by courses. Choose a certification that is earned by programs.`;
  if (status === "draft") return `${name} is a draft: publish it first.`;
  if (status === "retired") return `${name} is retired. Choose another certification.`;
  return null;
}

/** Why nothing can be issued for a certification. */
export function certificateProblem(
  { name, status, invisible }: { name: string; status: CertificationStatus; invisible: boolean },
  achievement: { name: string; status: AchievementStatus } | null,
): string | null {
  if (status === "retired")
    return `${name} is retired and certifies nobody any more. Link another certification, or none.`;
  if (status === "draft") return `${name} is a draft. Publish it first.`;
  if (invisible) return null;
  if (!achievement) return `${name} has no achievement to issue. Choose one in the certification first.`;
  if (achievement.status === "published") return null;
  return achievement.status === "archived"
    ? `${achievement.name} is archived and is issued no more. Choose another achievement in ${name}.`
    : `${achievement.name} is a draft. Publish it, or choose another achievement in ${name}.`;
}

/** Why those who pass get no certificate; null: they get one. */
export function noCertificate(
  linked: { invisible: boolean } | null,
  { certificationsEnabled }: { certificationsEnabled: boolean },
): NoCertificate | null {
  if (!linked) return "not_linked";
  if (!certificationsEnabled) return "switched_off";
  return linked.invisible ? "invisible" : null;
}

type CertifyFacts = { status: ProgramStatus; ending: boolean; certificationName: string | null };

/** Why a certification can't be added to a program after its end; null: it can. */
export function certifyProblem({ status, ending, certificationName }: CertifyFacts): string | null {
  if (status !== "ended")
    return "This program has not ended. Link the certification to it: its end certifies whoever passes.";
  if (ending) return "This program is being ended. Add a certification once everybody has a result.";
  if (certificationName === null) return null;
  return `This program has a certification already: ${certificationName}. Whoever passes later is certified by “Evaluate again”.`;
}

/** What has nothing to give afterwards. */
export function invisibleProblem({ name, invisible }: { name: string; invisible: boolean }): string | null {
  return invisible ? `${name} is invisible and issues no certificates. Choose another certification.` : null;
}
