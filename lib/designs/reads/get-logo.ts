import { z } from "zod";
import { readLogo } from "../../../db/queries/logos";
import { publicRead } from "../../read";

/** The picture that an address names; null where there is none (any more). */
export const getLogo = publicRead(
  z.strictObject({ slug: z.string().max(100), hash: z.string().max(64) }),
  ({ db }, { slug, hash }) => readLogo(db, slug, hash),
);
