import { z } from "zod";
import { previewStandings } from "../../../db/queries/program-preview";
import { findProgram } from "../../../db/queries/programs";
import { dayIn, parseDay } from "../../core/dates";
import { notFound } from "../../core/errors";
import { read } from "../../read";
import { planComponents } from "../rules/plan-components";
import { updateProgramInput } from "../rules/program-input";
import type { StandingChange } from "../rules/standing-change";

const FEW_NAMES = 6;
const { id, components } = updateProgramInput.shape;

/** Whose standing this list of components would change; what is wrong with the list is said when it is saved. */
export const previewComponents = read(
  "program.write",
  z.strictObject({ id, components }),
  async ({ db, workspace, now }, input): Promise<StandingChange> => {
    const program = await findProgram(db, workspace.id, input.id);
    if (!program) throw notFound("program");
    const day = (text: string | null | undefined) => text && parseDay(text, workspace.timeZone);
    const wanted = (input.components ?? program.components).map((one) => ({
      ...one,
      startsOn: day(one.startsOn),
      dueOn: day(one.dueOn),
    }));
    const planned = planComponents(program.components, wanted) ?? program.components;
    const options = { today: dayIn(workspace.timeZone, now), names: FEW_NAMES };
    return { moved: await previewStandings(db, workspace.id, program.id, planned, options) };
  },
);
