import { z } from "zod";
import { countPassing, findComponentFigures } from "../../../db/queries/program-figures";
import { dayIn } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

/** How many are where in each component, and how many would pass today. */
export const programFigures = read(
  "program.read",
  z.strictObject({ id: idSchema("program") }),
  async ({ db, workspace, now }, { id }) => {
    const today = dayIn(workspace.timeZone, now);
    const [components, passing] = [
      await findComponentFigures(db, workspace.id, id, today),
      await countPassing(db, workspace.id, id),
    ];
    return { components, passing };
  },
);
export type ComponentFigure = Awaited<ReturnType<typeof programFigures.run>>["components"][number];
