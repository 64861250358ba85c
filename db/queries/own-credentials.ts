import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { AchievementType, CredentialStatus, Level, Visibility } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { iso } from "./instants";
import { ON_PROFILE, ownRecord } from "./own-records";

export type OwnCredentialRow = {
  id: Id<"credential">;
  workspaceId: Id<"workspace">;
  recipientId: Id<"recipient">;
  recipientName: string;
  status: Exclude<CredentialStatus, "draft" | "deleted">;
  visibility: Visibility;
  /** Null: its holder has not said yet. */
  onProfile: boolean | null;
  showEvidence: boolean;
  evidence: number;
  issuedOn: Day;
  expiresOn: Day | null;
  expiresAt: Date | null;
  timeZone: string;
  statusChangedAt: Date;
  replacedBy: Id<"credential"> | null;
  sourceKind: string;
  achievement: { id: Id<"achievement">; name: string; type: AchievementType; level: Level | null; skills: string[] };
  workspace: { id: Id<"workspace">; slug: string; name: string; accentHue: number; accentChroma: number };
};
type Raw = Omit<OwnCredentialRow, "expiresAt" | "statusChangedAt"> & {
  expiresAt: string | null;
  statusChangedAt: string;
};

const MOST = 500;

/** What was issued to the addresses of a person, in every workspace, newest first: no draft, nothing deleted or erased. */
export async function findOwnCredentials(
  db: Db,
  userId: Id<"user">,
  only: { id?: Id<"credential">; onProfile?: boolean } = {},
): Promise<OwnCredentialRow[]> {
  const { rows } = await db.execute<Raw>(sql`
    select c.id, c.workspace_id as "workspaceId", c.recipient_id as "recipientId", coalesce(c.recipient_name, '') as "recipientName",
      c.status, c.visibility, c.on_profile as "onProfile", c.show_evidence as "showEvidence", jsonb_array_length(c.evidence) as evidence,
      c.issued_on::text as "issuedOn", c.expires_on::text as "expiresOn", ${iso(sql`c.expires_at`)} as "expiresAt",
      c.time_zone as "timeZone", ${iso(sql`c.status_changed_at`)} as "statusChangedAt", c.replaced_by as "replacedBy", c.source_kind as "sourceKind",
      json_build_object('id', v.achievement_id, 'name', v.name, 'type', v.type, 'level', v.level, 'skills', v.skills) as achievement,
      json_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'accentHue', w.accent_hue, 'accentChroma', w.accent_chroma) as workspace
    from recipients r
    join credentials c on c.workspace_id = r.workspace_id and c.recipient_id = r.id
    join achievement_versions v on v.workspace_id = c.workspace_id and v.achievement_id = c.achievement_id and v.version = c.achievement_version
    join workspaces w on w.id = c.workspace_id
    where ${ownRecord(userId)} and c.status not in ('draft', 'deleted') and c.erased_at is null
      ${only.id ? sql`and c.id = ${only.id}` : sql``} ${only.onProfile ? sql`and ${ON_PROFILE}` : sql``}
    order by c.issued_on desc, c.created_at desc, c.id limit ${MOST}::int`);
  return rows.map((row) => ({
    ...row,
    expiresAt: row.expiresAt === null ? null : new Date(row.expiresAt),
    statusChangedAt: new Date(row.statusChangedAt),
  }));
}

export type ShowChange = { visibility?: Visibility; showEvidence?: boolean; onProfile?: boolean };
export type Shown = { id: Id<"credential">; workspaceId: Id<"workspace">; recipientId: Id<"recipient"> } & {
  before: { visibility: Visibility; showEvidence: boolean; onProfile: boolean | null };
};

/** Of these, or of all, those that are the person's own: locked in one order, changed at once. Says what they were before. */
export async function showOwn(
  tx: Db,
  userId: Id<"user">,
  ids: readonly Id<"credential">[] | null,
  { visibility, showEvidence, onProfile }: ShowChange,
): Promise<Shown[]> {
  const { rows } = await tx.execute<Shown>(sql`
    with mine as (
      select c.workspace_id, c.id, c.visibility, c.show_evidence, coalesce(${visibility ?? null}::text, c.visibility) as shown,
        coalesce(${showEvidence ?? null}::boolean, c.show_evidence) as evidenced,
        c.on_profile, coalesce(${onProfile ?? null}::boolean, c.on_profile) as chosen from recipients r
      join credentials c on c.workspace_id = r.workspace_id and c.recipient_id = r.id
      where ${ownRecord(userId)} and c.status not in ('draft', 'deleted') and c.erased_at is null
        ${ids ? sql`and c.id = any(${sql.param([...ids])}::text[])` : sql``}
      order by c.workspace_id, c.id for update of c)
    update credentials c set visibility = mine.shown, show_evidence = mine.evidenced, on_profile = mine.chosen,
      version = c.version + ((mine.shown, mine.evidenced, mine.chosen) is distinct from (mine.visibility, mine.show_evidence, mine.on_profile))::int
    from mine where c.workspace_id = mine.workspace_id and c.id = mine.id
    returning c.id, c.workspace_id as "workspaceId", c.recipient_id as "recipientId",
      json_build_object('visibility', mine.visibility, 'showEvidence', mine.show_evidence, 'onProfile', mine.on_profile) as before`);
  return rows;
}
