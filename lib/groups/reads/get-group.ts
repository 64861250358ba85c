import { z } from "zod";
import { findGroup } from "../../../db/queries/groups";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

export const getGroup = read(
  "group.read",
  z.strictObject({ id: idSchema("group") }),
  async ({ db, workspace }, { id: wanted }) => {
    const row = await findGroup(db, workspace.id, wanted);
    if (!row) throw notFound("group");
    const { id, name, recipients, version } = row;
    return { id, name, recipients, version };
  },
);
