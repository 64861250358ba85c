import { and, eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { CredentialStatus, Evidence, Visibility } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { achievements, achievementVersions, credentials } from "../schema/credentials";
import { workspaces } from "../schema/governance";
import { logoHash } from "./logos";

const columns = {
  id: credentials.id,
  workspaceId: credentials.workspaceId,
  recipientId: credentials.recipientId,
  recipientName: credentials.recipientName,
  status: credentials.status,
  visibility: credentials.visibility,
  erasedAt: credentials.erasedAt,
  issuedOn: credentials.issuedOn,
  expiresOn: credentials.expiresOn,
  expiresAt: credentials.expiresAt,
  timeZone: credentials.timeZone,
  statusChangedAt: credentials.statusChangedAt,
  replacedBy: credentials.replacedBy,
  sourceKind: credentials.sourceKind,
  sourceId: credentials.sourceId,
  // What its holder does not show is not even read.
  evidence: sql<Evidence[]>`case when ${credentials.showEvidence} then ${credentials.evidence} else '[]'::jsonb end`,
  achievement: {
    id: credentials.achievementId,
    status: achievements.status,
    name: achievementVersions.name,
    description: achievementVersions.description,
    type: achievementVersions.type,
    level: achievementVersions.level,
    skills: achievementVersions.skills,
    criteria: achievementVersions.criteria,
  },
  workspace: {
    id: workspaces.id,
    slug: workspaces.slug,
    name: workspaces.name,
    kind: workspaces.kind,
    accentHue: workspaces.accentHue,
    accentChroma: workspaces.accentChroma,
    logoHash,
    signatoryName: workspaces.signatoryName,
    signatoryTitle: workspaces.signatoryTitle,
    timeZone: workspaces.timeZone,
    website: workspaces.website,
    websiteVerifiedAt: workspaces.websiteVerifiedAt,
  },
};

export type PublicCredentialRow = NonNullable<Awaited<ReturnType<typeof findPublicCredential>>>;

/** By the id in its address, whatever its state: who asks decides what a stranger may see. The e-mail address is not even read. */
export async function findPublicCredential(db: Db, id: string) {
  const [row] = await db
    .select(columns)
    .from(credentials)
    .innerJoin(workspaces, eq(workspaces.id, credentials.workspaceId))
    .innerJoin(
      achievements,
      and(eq(achievements.workspaceId, credentials.workspaceId), eq(achievements.id, credentials.achievementId)),
    )
    .innerJoin(
      achievementVersions,
      and(
        eq(achievementVersions.workspaceId, credentials.workspaceId),
        eq(achievementVersions.achievementId, credentials.achievementId),
        eq(achievementVersions.version, credentials.achievementVersion),
      ),
    )
    .where(eq(credentials.id, id as Id<"credential">));
  return row ?? null;
}

export type ChainEnd = {
  id: Id<"credential">;
  status: CredentialStatus;
  visibility: Visibility;
  erasedAt: string | null;
};

const LONGEST_CHAIN = 100;

/** The newest of those that replaced one another, beginning with `id`. */
export async function findNewest(db: Db, workspaceId: Id<"workspace">, id: Id<"credential">): Promise<ChainEnd | null> {
  const { rows } = await db.execute<ChainEnd>(sql`
    with recursive chain as (
      select id, replaced_by, status, visibility, erased_at, 1 as n from credentials where workspace_id = ${workspaceId} and id = ${id}
      union all
      select c.id, c.replaced_by, c.status, c.visibility, c.erased_at, chain.n + 1 from chain
        join credentials c on c.workspace_id = ${workspaceId} and c.id = chain.replaced_by where chain.n < ${LONGEST_CHAIN})
    select id, status, visibility, erased_at as "erasedAt" from chain order by n desc limit 1`);
  return rows[0] ?? null;
}
