import { z } from "zod";
import { countDueDays } from "../../../db/queries/program-nudges";
import type { Day } from "../../core/dates";
import { type Id, idSchema } from "../../core/ids";
import { read } from "../../read";
import { findAudience } from "../commands/find-audience";
import { audienceInput } from "../rules/nudge-input";
import type { ComponentKind } from "../rules/vocabulary";
import { knownProgram } from "./get-program";

export type ExtendChoice = {
  id: Id<"component">;
  name: string;
  kind: ComponentKind;
  optional: boolean;
  /** When it is due for those chosen, the earliest first; `open`: who of them has not completed it. */
  days: { dueOn: Day; people: number; open: number }[];
};

/** The components of a program that have a due day, with the days that those chosen have now. */
export const extendChoices = read(
  "program.read",
  z.strictObject({ ...audienceInput, program: idSchema("program") }),
  async (context, audience): Promise<{ endsOn: Day | null; choices: ExtendChoice[] }> => {
    const { db } = context;
    const program = await knownProgram(context, audience.program);
    const people = audience.people?.filter(({ programId }) => programId === null || programId === program.id);
    const scope = await findAudience(context, { ...audience, people });
    const counts = scope.programIds.length > 0 ? await countDueDays(db, scope, program.id) : [];
    const choices = program.components.map(({ id, name, kind, optional }) => ({
      ...{ id, name, kind, optional },
      days: counts.flatMap(({ componentId, dueOn, people, open }) =>
        componentId === id && dueOn !== null ? [{ dueOn, people, open }] : [],
      ),
    }));
    return { endsOn: program.endsOn, choices: choices.filter(({ days }) => days.length > 0) };
  },
);
