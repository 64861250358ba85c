import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import type { CertificationStatus, EarnedBy, RenewalAnchor, RenewalMonths } from "./vocabulary";

/** A certification as members and the API see it (CONTRACT §3). */
export type CertificationView = {
  id: Id<"certification">;
  name: string;
  description: string;
  invisible: boolean;
  status: CertificationStatus;
  earnedBy: EarnedBy;
  achievementId: Id<"achievement"> | null;
  achievementName: string | null;
  effectiveFrom: Day | null;
  dueOn: Day | null;
  gracePeriodDays: number;
  renewalMonths: RenewalMonths | null;
  renewalAnchor: RenewalAnchor;
  minActiveDays: number;
  validity: { months: number } | null;
  minimumPassingGrade: number;
  courses: Id<"course">[];
  groups: { id: Id<"group">; name: string }[];
  publishedAt: string | null;
  retiredAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
};

type Shared = Pick<
  CertificationView,
  | "id"
  | "name"
  | "description"
  | "invisible"
  | "status"
  | "earnedBy"
  | "achievementId"
  | "effectiveFrom"
  | "dueOn"
  | "gracePeriodDays"
  | "renewalMonths"
  | "renewalAnchor"
  | "minActiveDays"
  | "minimumPassingGrade"
  | "courses"
  | "version"
>;
type Row = Shared & {
  workspaceId: string;
  validityMonths: number | null;
  groups: Id<"group">[];
  publishedAt: Date | null;
  retiredAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

export function viewCertification(row: Row, names: ReadonlyMap<string, string>): CertificationView {
  const { workspaceId: _, validityMonths, groups, publishedAt, retiredAt, createdAt, updatedAt, ...shared } = row;
  return {
    ...shared,
    achievementName: row.achievementId && (names.get(row.achievementId) ?? null),
    validity: validityMonths === null ? null : { months: validityMonths },
    groups: groups.map((id) => ({ id, name: names.get(id) ?? "" })),
    publishedAt: publishedAt?.toISOString() ?? null,
    retiredAt: retiredAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
