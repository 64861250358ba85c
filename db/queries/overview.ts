import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

export type Overview = {
  issued: number;
  recipients: number;
  achievements: number;
  activePathways: number;
  drafts: number;
  openJobs: number;
  failedMails: number;
  reviews: number;
};

/** The figures of a workspace's home, each from an index. */
export async function readOverview(db: Db, workspaceId: Id<"workspace">): Promise<Overview> {
  const { rows } = await db.execute<Overview>(sql`
    select
      (select count(*) from credentials where workspace_id = ${workspaceId} and status not in ('draft', 'deleted'))::int as issued,
      (select count(*) from recipients where workspace_id = ${workspaceId} and erased_at is null)::int as recipients,
      (select count(*) from achievements where workspace_id = ${workspaceId} and status = 'published')::int as achievements,
      (select count(*) from pathways where workspace_id = ${workspaceId} and status = 'active')::int as "activePathways",
      (select count(*) from credentials where workspace_id = ${workspaceId} and status = 'draft')::int as drafts,
      (select count(*) from jobs where workspace_id = ${workspaceId} and status in ('queued', 'running'))::int as "openJobs",
      (select count(*) from mails where workspace_id = ${workspaceId} and status = 'failed')::int as "failedMails",
      (select count(*) from reviews where workspace_id = ${workspaceId} and settled_at is null)::int as reviews`);
  const [row] = rows;
  if (!row) throw new Error("Counting answered nothing.");
  return row;
}
