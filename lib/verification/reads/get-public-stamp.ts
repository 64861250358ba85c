import { z } from "zod";
import { readPublicStamp } from "../../../db/queries/public-stamp";
import { dayIn } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { publicRead } from "../../read";
import { type Exposure, exposureOf } from "../rules/exposure";

export type Stamped = { exposure: Exposure; stamp: string };

/** Whether a stranger may see it, and what names all that they would see at this moment: one look by index. */
export const getPublicStamp = publicRead(
  z.strictObject({ id: idSchema("credential") }),
  async ({ db, now }, { id }): Promise<Stamped> => {
    const row = await readPublicStamp(db, id, now);
    if (!row) return { exposure: "hidden", stamp: "" };
    const begun = row.issuedOn <= dayIn(row.timeZone, now);
    return { exposure: exposureOf(row), stamp: begun ? row.stamp : `${row.stamp} before` };
  },
);
