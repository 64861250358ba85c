import { z } from "zod";
import { deleteProfile as remove } from "../../../db/queries/profiles";
import { notFound } from "../../core/errors";
import { ownCommand } from "../../own-command";

/** The public page goes, and its handle is free for anybody; credentials stay as they are. */
export const deleteProfile = ownCommand("profile.delete", z.strictObject({}), async ({ tx, userId }) => {
  if (!(await remove(tx, userId))) throw notFound("profile of yours");
  return { value: {}, audit: [], events: [] };
});
