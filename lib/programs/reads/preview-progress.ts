import { z } from "zod";
import { countFound as count, countKept } from "../../../db/queries/found-participants";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { foundOn } from "../commands/found-on";
import { countChanges } from "../rules/progress-change";
import { foundFilter, setFoundInput } from "../rules/progress-input";

/** How many participants the grid's filters find, to the last one. */
export const countFound = read(
  "program.read",
  z.strictObject({ id: idSchema("program"), ...foundFilter }),
  ({ db, workspace, now }, { id, ...filter }) => count(db, foundOn(workspace, id, filter, now)),
);

/** What setting a status for all of them would do, before anybody is asked to confirm it. */
export const previewProgress = read(
  "program.read",
  setFoundInput.omit({ expected: true }),
  async ({ db, workspace, now }, { id, componentId, status, ...filter }) => {
    const kept = await countKept(db, foundOn(workspace, id, filter, now), componentId);
    return { found: kept.reduce((sum, { people }) => sum + people, 0), ...countChanges(kept, status) };
  },
);
