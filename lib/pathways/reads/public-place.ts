import { z } from "zod";
import { isShownPlace } from "../../../db/queries/public-places";
import { publicRead } from "../../read";

const input = z.strictObject({
  slug: z.string().max(200),
  place: z.strictObject({ kind: z.enum(["pathways", "achievements"]), id: z.string().max(200) }).nullable(),
});

/** Whether there is anything at an address of an issuer's portal: one look by index. */
export const publicPlace = publicRead(input, ({ db }, { slug, place }) => isShownPlace(db, slug, place));
