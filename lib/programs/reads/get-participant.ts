import { z } from "zod";
import { findLastNudge } from "../../../db/queries/last-nudges";
import { findParticipant } from "../../../db/queries/program-participants";
import { findCells } from "../../../db/queries/program-progress";
import { dayIn } from "../../core/dates";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { nudgingOf } from "../rules/nudging";
import type { ParticipantView } from "../rules/program-view";
import { knownProgram } from "./get-program";
import { viewParticipant } from "./list-participants";
import { gridComponents } from "./progress-grid";

/** One person in a program, also after they left it: how far they are in each component, and until when. */
export const getParticipant = read(
  "program.read",
  z.strictObject({ id: idSchema("program"), recipientId: idSchema("recipient") }),
  async (context, { id, recipientId }): Promise<ParticipantView> => {
    const { db, workspace, now } = context;
    const program = await knownProgram(context, id);
    const today = dayIn(workspace.timeZone, now);
    const row = await findParticipant(db, workspace.id, id, recipientId, today);
    if (!row) throw notFound("participant");
    const cells = await findCells(db, workspace.id, id, [recipientId], today);
    const byComponent = new Map(cells.map((cell) => [cell.componentId, cell]));
    const components = gridComponents(program).flatMap((component) => {
      const cell = byComponent.get(component.id);
      if (!cell) return [];
      const { status, dueOn, extended, overdue, completedAt, source } = cell;
      return [{ ...component, componentDueOn: component.dueOn, status, dueOn, extended, overdue, completedAt, source }];
    });
    const last = await findLastNudge(db, workspace.id, id, recipientId);
    const nudging = nudgingOf(last?.at, workspace.timeZone, today);
    const nudge = last && nudging && { id: last.id, ...nudging };
    return { ...viewParticipant(program, row), leftAt: row.leftAt, nudge, components };
  },
);
