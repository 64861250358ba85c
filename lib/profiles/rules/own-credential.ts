import { addDays, type Day, dayIn, endOfDay } from "../../core/dates";
import type { Id } from "../../core/ids";
import { groupBy } from "../../core/lists";
import { publicState } from "../../credentials/rules/validity";
import type { AchievementType, CredentialStatus, Level, Visibility } from "../../credentials/rules/vocabulary";
import { type Verdict, verdictOf } from "../../verification/rules/verdict";

export type Issuer = { id: Id<"workspace">; slug: string; name: string; accentHue: number; accentChroma: number };

/** A credential as its holder sees it in their own pages, and, where they show it, as their profile lists it. */
export type OwnCredential = {
  id: Id<"credential">;
  verdict: Verdict;
  visibility: Visibility;
  /** Whether its holder put it on their profile; null: they have not said yet. */
  onProfile: boolean | null;
  showEvidence: boolean;
  /** How many pieces there are. */
  evidence: number;
  recipientName: string;
  issuedOn: Day;
  expiresOn: Day | null;
  newer: Id<"credential"> | null;
  awarded: boolean;
  achievement: { id: Id<"achievement">; name: string; type: AchievementType; level: Level | null; skills: string[] };
  workspace: Issuer;
};

type Row = Omit<OwnCredential, "verdict" | "newer" | "awarded"> & {
  status: CredentialStatus;
  expiresAt: Date | null;
  statusChangedAt: Date;
  timeZone: string;
  replacedBy: Id<"credential"> | null;
  sourceKind: string;
};

/** Null for what nobody has been given: a draft. */
export function viewOwnCredential(row: Row, now: Date): OwnCredential | null {
  const { status, expiresAt, timeZone, issuedOn, expiresOn, workspace } = row;
  const state = publicState({ status, expiresAt, startsAt: endOfDay(timeZone, addDays(issuedOn, -1)) }, now);
  if (state === null) return null;
  const newer = state === "replaced" ? row.replacedBy : null;
  const changedOn = status === "issued" ? null : dayIn(timeZone, row.statusChangedAt);
  const { id, visibility, onProfile, showEvidence, evidence, recipientName, achievement } = row;
  return {
    id,
    verdict: verdictOf({ state, issuedOn, expiresOn, changedOn, newer, workspace }),
    visibility,
    onProfile,
    showEvidence,
    evidence,
    recipientName,
    issuedOn,
    expiresOn,
    newer,
    awarded: row.sourceKind === "pathway",
    achievement,
    workspace,
  };
}

/** Waits for its holder's word: strangers could see it, and it is not on the profile yet. */
export function isNew({ onProfile, visibility, verdict: { state } }: OwnCredential): boolean {
  return onProfile === null && visibility === "public" && state !== "revoked" && state !== "replaced";
}

/** Those of one issuer together, the issuer of the newest one first. */
export function byIssuer<T extends { workspace: Issuer }>(credentials: readonly T[]) {
  const groups = groupBy(credentials, ({ workspace }) => workspace.id);
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ issuer: group[0].workspace, credentials: group }] : [],
  );
}

/** By the words of its title, its skills and its issuer, without regard to case. */
export function matches({ achievement, workspace }: OwnCredential, search: string): boolean {
  const text = [achievement.name, workspace.name, ...achievement.skills].join(" ").toLocaleLowerCase("en");
  const words = search.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
