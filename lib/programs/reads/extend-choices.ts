import { z } from "zod";
import { countDueDays } from "../../../db/queries/program-nudges";
import type { Day } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { findAudience } from "../commands/find-audience";
import type { ExtendChoice } from "../rules/extend-choice";
import { audienceInput } from "../rules/nudge-input";
import { counts } from "../rules/standing";
import { knownProgram } from "./get-program";

/** The components of a program that have a due day, with the days that those chosen have now. */
export const extendChoices = read(
  "program.read",
  z.strictObject({ ...audienceInput, program: idSchema("program") }),
  async (context, audience): Promise<{ endsOn: Day | null; choices: ExtendChoice[] }> => {
    const { db } = context;
    const program = await knownProgram(context, audience.program);
    const people = audience.people?.filter(({ programId }) => programId === null || programId === program.id);
    const scope = await findAudience(context, { ...audience, people });
    const due = scope.programIds.length > 0 ? await countDueDays(db, scope, program.id) : [];
    const choices = program.components.map((component) => {
      const { id, name, kind, optional } = component;
      const days = due.flatMap(({ componentId, dueOn, people, open }) =>
        componentId === id && dueOn !== null ? [{ dueOn, people, open }] : [],
      );
      const open = sumOf(days);
      const late = sumOf(days.filter(({ dueOn }) => dueOn < scope.today));
      return { id, name, kind, optional, counts: counts(component), days, open, late };
    });
    return { endsOn: program.endsOn, choices: choices.filter(({ days }) => days.length > 0) };
  },
);

const sumOf = (days: ExtendChoice["days"]): number => days.reduce((sum, { open }) => sum + open, 0);
