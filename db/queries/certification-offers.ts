import { sql } from "drizzle-orm";
import type { CertificationStatus } from "../../lib/certifications/rules/vocabulary";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { ownRecord } from "./own-records";

type Workspace = Id<"workspace">;
type Named = { id: Id<"certification">; name: string };

export async function findCertificationNames(db: Db, workspaceId: Workspace, ids: Id<"certification">[]) {
  const { rows } = await db.execute<Named & { status: CertificationStatus; invisible: boolean }>(sql`
    select id, name, status, invisible from certifications where workspace_id = ${workspaceId} and id = any(${sql.param(ids)}::text[])`);
  return rows;
}

/** Published ones that this person does not have. By name. */
export async function findAddable(db: Db, workspaceId: Workspace, recipientId: Id<"recipient">): Promise<Named[]> {
  const { rows } = await db.execute<Named>(sql`
    select c.id, c.name from certifications c where c.workspace_id = ${workspaceId} and c.status = 'published' and c.earned_by = 'courses'
      and not exists (select 1 from assignments a where a.workspace_id = c.workspace_id and a.certification_id = c.id
        and a.recipient_id = ${recipientId} and a.ended_at is null)
    order by lower(c.name), c.id limit 500`);
  return rows;
}

export type Offer = {
  workspace: { id: Workspace; slug: string; name: string; accentHue: number; accentChroma: number };
  certification: Named & { description: string };
};

/** What a person may begin by themselves: of issuers who know them, published, visible, without groups, and not theirs yet. */
export async function findOffers(db: Db, userId: Id<"user">): Promise<Offer[]> {
  const { rows } = await db.execute<Offer>(sql`
    select jsonb_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'accentHue', w.accent_hue, 'accentChroma', w.accent_chroma) as workspace,
      jsonb_build_object('id', c.id, 'name', c.name, 'description', c.description) as certification
    from certifications c join workspaces w on w.id = c.workspace_id and w.certifications_enabled
    where c.status = 'published' and not c.invisible and c.earned_by = 'courses'
      and c.workspace_id in (select r.workspace_id from recipients r where ${ownRecord(userId)})
      and not exists (select 1 from certification_groups g where g.workspace_id = c.workspace_id and g.certification_id = c.id)
      and not exists (select 1 from assignments a join recipients r on r.workspace_id = a.workspace_id and r.id = a.recipient_id
        where a.workspace_id = c.workspace_id and a.certification_id = c.id and a.ended_at is null and ${ownRecord(userId)})
    order by lower(w.name), lower(c.name), c.id limit 200`);
  return rows;
}
