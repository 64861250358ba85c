import { sql } from "drizzle-orm";
import type { Db } from "../client";

/** Whether an issuer shows a page: itself, an active pathway, a published achievement. */
export async function isShownPlace(
  db: Db,
  slug: string,
  place: { kind: "pathways" | "achievements"; id: string } | null,
): Promise<boolean> {
  const pathway = sql`exists (select 1 from pathways p where p.workspace_id = w.id and p.id = ${place?.id ?? ""} and p.status = 'active')`;
  const achievement = sql`exists (select 1 from achievements a where a.workspace_id = w.id and a.id = ${place?.id ?? ""} and a.status = 'published')`;
  const shown = !place ? sql`true` : place.kind === "pathways" ? pathway : achievement;
  const { rows } = await db.execute(sql`select 1 from workspaces w where w.slug = ${slug} and ${shown}`);
  return rows.length > 0;
}
