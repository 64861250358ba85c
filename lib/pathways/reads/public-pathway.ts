import { z } from "zod";
import { findActiveWith, findPathway } from "../../../db/queries/pathways";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { publicRead } from "../../read";
import type { PublicIssuer, PublicPathway } from "../rules/public-views";
import { issuerSlug } from "./public-portal";
import { findIssuer, viewPathways } from "./view-public";

/** One active pathway, and those that its completion is a step of; a draft or inactive one is not there. */
export const publicPathway = publicRead(
  z.strictObject({ slug: issuerSlug, id: idSchema("pathway") }),
  async ({ db, now }, input): Promise<{ issuer: PublicIssuer; pathway: PublicPathway; next: PublicPathway[] }> => {
    const issuer = await findIssuer(db, input.slug);
    const row = await findPathway(db, issuer.id, input.id);
    if (row?.status !== "active") throw notFound("pathway");
    const [pathway] = await viewPathways(db, issuer.id, [row], now);
    if (!pathway) throw notFound("pathway");
    const completion = row.completionAchievementId;
    const after = completion ? await findActiveWith(db, issuer.id, [completion]) : [];
    const next = after.filter(({ id, steps }) => id !== row.id && completion && steps.includes(completion));
    return { issuer, pathway, next: await viewPathways(db, issuer.id, next, now) };
  },
);
