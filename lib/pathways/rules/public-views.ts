import type { Id } from "../../core/ids";
import type { AchievementType, Level } from "../../credentials/rules/vocabulary";

/** An issuer as its portal shows it. */
export type PublicIssuer = {
  id: Id<"workspace">;
  slug: string;
  name: string;
  kind: string;
  about: string;
  accentHue: number;
  accentChroma: number;
  logoHash: string | null;
  timeZone: string;
  website: string;
  websiteVerifiedAt: Date | null;
};

export type PublicAchievement = {
  id: Id<"achievement">;
  name: string;
  description: string;
  type: AchievementType;
  level: Level | null;
  skills: string[];
  criteria: string;
  validityMonths: number | null;
  holders: number;
};

/** An achievement in its place on a pathway; `listed`: it has a page of its own. */
export type PublicPlace = {
  achievementId: Id<"achievement">;
  name: string;
  description: string;
  validityMonths: number | null;
  listed: boolean;
};

/** An active pathway with nobody on it, and how many completed it. */
export type PublicPathway = {
  id: Id<"pathway">;
  name: string;
  description: string;
  steps: PublicPlace[];
  completion: PublicPlace | null;
  completed: number;
};
