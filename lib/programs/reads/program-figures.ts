import { z } from "zod";
import { findComponentFigures } from "../../../db/queries/program-figures";
import { countStanding } from "../../../db/queries/program-results";
import { dayIn } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

/** How many are where in each component, and how many would pass today. */
export const programFigures = read(
  "program.read",
  z.strictObject({ id: idSchema("program") }),
  async ({ db, workspace, now }, { id }) => {
    const today = dayIn(workspace.timeZone, now);
    const components = await findComponentFigures(db, workspace.id, id, today);
    const { complete: passing } = await countStanding(db, { workspaceId: workspace.id, programId: id });
    return { components, passing };
  },
);
export type ComponentFigure = Awaited<ReturnType<typeof programFigures.run>>["components"][number];
