import { z } from "zod";
import { findOwnComponents, findOwnProgram } from "../../../db/queries/own-programs";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { ownRead } from "../../own-read";
import { type OwnProgram, viewOwnProgram } from "./own-program-view";

/** One of them. A draft and somebody else's are as unknown as a missing one. */
export const getOwnProgram = ownRead(
  z.strictObject({ id: idSchema("program") }),
  async ({ db, userId, now }, { id }): Promise<OwnProgram> => {
    const row = await findOwnProgram(db, userId, id);
    if (!row) throw notFound("program of yours");
    return viewOwnProgram(row, await findOwnComponents(db, [row]), now);
  },
);
