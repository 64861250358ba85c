import {
  findProfile,
  findProfileByHandle,
  lockHandle,
  putAllOnProfile,
  saveProfile as save,
} from "../../../db/queries/profiles";
import { invalid } from "../../core/errors";
import { ownCommand } from "../../own-command";
import { profileInput } from "../rules/profile-input";

/** Makes or changes a person's public page. A new handle takes effect at once, and the old address stops. */
export const saveProfile = ownCommand("profile.save", profileInput, async ({ tx, userId, now }, input) => {
  await lockHandle(tx, input.handle);
  const before = await findProfile(tx, userId);
  const holder = await findProfileByHandle(tx, input.handle);
  if (holder && holder.userId !== userId) throw invalid("handle", "Somebody has this handle already. Choose another.");
  await save(tx, { userId, ...input }, now);
  if (before === null) await putAllOnProfile(tx, userId);
  const moved = before !== null && before.handle !== input.handle;
  return { value: { handle: input.handle, moved }, audit: [], events: [] };
});
