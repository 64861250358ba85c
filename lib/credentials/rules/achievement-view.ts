import type { Id } from "../../core/ids";
import type { AchievementStatus, AchievementType, DuplicatePolicy, Level, Validity } from "./vocabulary";

/** An achievement as members and the API see it (CONTRACT §3). */
export type AchievementView = {
  id: Id<"achievement">;
  name: string;
  description: string;
  type: AchievementType;
  level: Level | null;
  skills: string[];
  criteria: string;
  validity: Validity;
  duplicates: DuplicatePolicy;
  status: AchievementStatus;
  designId: null;
  nextSteps: Id<"achievement">[];
  version: number;
  createdAt: string;
  updatedAt: string;
};

type Row = Omit<AchievementView, "validity" | "designId" | "nextSteps" | "createdAt" | "updatedAt"> & {
  validityMonths: number | null;
  createdAt: Date;
  updatedAt: Date;
};

export function viewAchievement({ validityMonths, createdAt, updatedAt, ...row }: Row): AchievementView {
  return {
    ...row,
    validity: validityMonths === null ? null : { months: validityMonths },
    designId: null,
    nextSteps: [],
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
