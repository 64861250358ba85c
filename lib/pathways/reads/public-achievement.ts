import { z } from "zod";
import { findAchievements } from "../../../db/queries/achievements";
import { findActiveWith } from "../../../db/queries/pathways";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { publicRead } from "../../read";
import type { PublicAchievement, PublicIssuer, PublicPathway } from "../rules/public-views";
import { issuerSlug } from "./public-portal";
import { findIssuer, viewPathways, withHolders } from "./view-public";

/** One published achievement, and the active pathways that it is part of. */
export const publicAchievement = publicRead(
  z.strictObject({ slug: issuerSlug, id: idSchema("achievement") }),
  async (
    { db, now },
    input,
  ): Promise<{ issuer: PublicIssuer; achievement: PublicAchievement; pathways: PublicPathway[] }> => {
    const issuer = await findIssuer(db, input.slug);
    const rows = await findAchievements(db, issuer.id, [input.id]);
    const [achievement] = await withHolders(
      db,
      issuer.id,
      rows.filter((row) => row.status === "published"),
    );
    if (!achievement) throw notFound("achievement");
    const active = await findActiveWith(db, issuer.id, [input.id]);
    return { issuer, achievement, pathways: await viewPathways(db, issuer.id, active, now) };
  },
);
