import { z } from "zod";
import { findOwnRounds, type OwnRound } from "../../../db/queries/own-rounds";
import { type Day, dayIn } from "../../core/dates";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { ownRead } from "../../own-read";

/** The rounds of one's own certification, the first first, with the zone in which its days are counted and today there. */
export const getOwnRounds = ownRead(
  z.strictObject({ id: idSchema("assignment") }),
  async ({ db, userId, now }, { id }): Promise<{ timeZone: string; today: Day; rounds: OwnRound[] }> => {
    const found = await findOwnRounds(db, userId, id);
    if (!found) throw notFound("certification of yours");
    return { ...found, today: dayIn(found.timeZone, now) };
  },
);
