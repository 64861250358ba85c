import { addDays, type Day, dayIn, endOfDay } from "../../core/dates";
import type { Id } from "../../core/ids";
import { webAddress } from "../../core/web-address";
import { type PublicState, publicState } from "../../credentials/rules/validity";
import type {
  AchievementStatus,
  AchievementType,
  CredentialStatus,
  Evidence,
  Level,
  SourceKind,
} from "../../credentials/rules/vocabulary";

export type PublicWorkspace = {
  id: Id<"workspace">;
  slug: string;
  name: string;
  kind: string;
  accentHue: number;
  accentChroma: number;
  logoHash: string | null;
  signatoryName: string;
  signatoryTitle: string;
  timeZone: string;
  website: string;
  websiteVerifiedAt: Date | null;
};

/** All that a stranger learns of a credential: no address, no grade, no reason, no attribute; evidence where its holder shows it. */
export type PublicCredential = {
  id: Id<"credential">;
  state: PublicState;
  recipientName: string;
  issuedOn: Day;
  expiresOn: Day | null;
  timeZone: string;
  /** The day since which it is withdrawn, on hold or replaced; null in the other states. */
  changedOn: Day | null;
  /** Where it was replaced: the newest of its line, if strangers may see that one. */
  newer: Id<"credential"> | null;
  /** The pathway that awarded it. Whether strangers may see that one is for the pathways to say. */
  awardedBy: Id<"pathway"> | null;
  /** Of its holder, where that is public. */
  profile: { handle: string; indexed: boolean } | null;
  evidence: Evidence[];
  workspace: PublicWorkspace;
  achievement: {
    id: Id<"achievement">;
    name: string;
    description: string;
    type: AchievementType;
    level: Level | null;
    skills: string[];
    criteria: string;
    /** Whether the issuer's portal has a page of it. */
    listed: boolean;
  };
};

type Row = Omit<
  PublicCredential,
  "state" | "recipientName" | "changedOn" | "newer" | "awardedBy" | "profile" | "achievement"
> & {
  status: CredentialStatus;
  recipientName: string | null;
  expiresAt: Date | null;
  statusChangedAt: Date;
  sourceKind: SourceKind;
  sourceId: string | null;
  achievement: Omit<PublicCredential["achievement"], "listed"> & { status: AchievementStatus };
};

type Around = { newer: Id<"credential"> | null; profile: PublicCredential["profile"] };

/** Null where there is nothing to see. */
export function viewPublicCredential(row: Row, { newer, profile }: Around, now: Date): PublicCredential | null {
  const { status, expiresAt, timeZone, issuedOn } = row;
  const startsAt = endOfDay(timeZone, addDays(issuedOn, -1));
  const state = publicState({ status, expiresAt, startsAt }, now);
  if (state === null) return null;
  const { status: listing, ...achievement } = row.achievement;
  return {
    id: row.id,
    state,
    recipientName: row.recipientName ?? "",
    issuedOn,
    expiresOn: row.expiresOn,
    timeZone,
    changedOn: status === "issued" ? null : dayIn(timeZone, row.statusChangedAt),
    newer: state === "replaced" ? newer : null,
    awardedBy: row.sourceKind === "pathway" ? (row.sourceId as Id<"pathway"> | null) : null,
    profile: profile && { handle: profile.handle, indexed: profile.indexed },
    evidence: row.evidence.filter(({ url }) => webAddress(url) !== null),
    workspace: row.workspace,
    achievement: { ...achievement, listed: listing === "published" },
  };
}
