import { z } from "zod";
import { listAchievements } from "../../../db/queries/achievements";
import { listPathways } from "../../../db/queries/pathways";
import { countHolders } from "../../../db/queries/public-holders";
import { publicRead } from "../../read";
import type { PublicAchievement, PublicIssuer, PublicPathway } from "../rules/public-views";
import { keptCount } from "./kept-count";
import { findIssuer, viewPathways, withHolders } from "./view-public";

const MOST = 200;
export const issuerSlug = z.string().min(1).max(100);

/** An issuer's published achievements and active pathways; what is neither is absent. */
export const publicPortal = publicRead(
  z.strictObject({ slug: issuerSlug }),
  async (
    { db, now },
    input,
  ): Promise<{
    issuer: PublicIssuer;
    achievements: PublicAchievement[];
    pathways: PublicPathway[];
    /** People who hold anything of it. */
    holders: number;
  }> => {
    const issuer = await findIssuer(db, input.slug);
    const rows = await listAchievements(db, issuer.id, { status: "published", after: null, limit: MOST });
    const active = await listPathways(db, issuer.id, { status: "active", after: null, limit: MOST });
    return {
      issuer,
      achievements: await withHolders(db, issuer.id, rows),
      pathways: await viewPathways(db, issuer.id, active, now),
      holders: await keptCount(issuer.id, () => countHolders(db, issuer.id)),
    };
  },
);
