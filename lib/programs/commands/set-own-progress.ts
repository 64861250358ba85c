import { z } from "zod";
import { findOwnProgram } from "../../../db/queries/own-programs";
import { holdParticipants } from "../../../db/queries/program-participants";
import { findProgress } from "../../../db/queries/program-progress";
import { findWorkspace } from "../../../db/queries/workspaces";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { ownCommand } from "../../own-command";
import { isTheirsToSay } from "../rules/own-components";
import { assertGoesOn, openProgram } from "./open-program";
import { writeProgress } from "./write-progress";

const input = z.strictObject({
  id: idSchema("program"),
  componentId: idSchema("component"),
  status: z.enum(["not_started", "in_progress", "complete"]),
});

/** How far they are in what participants do by themselves, in their own words, until somebody else has recorded something. */
export const setOwnProgress = ownCommand(
  "program.set-own-progress",
  input,
  async (own, { id, componentId, status }) => {
    const { tx, userId, now } = own;
    const mine = await findOwnProgram(tx, userId, id);
    const workspace = mine && (await findWorkspace(tx, mine.workspaceId));
    if (!workspace) throw notFound("program of yours");
    const { recipientId } = mine;
    const program = await openProgram({ tx, workspace }, id, "share");
    assertGoesOn(program, "What you did in it stays as it was.");
    const component = program.components.find((one) => one.id === componentId);
    const here = await holdParticipants(tx, workspace.id, id, [recipientId]);
    if (!component || !here.has(recipientId)) throw notFound("component of yours");
    const [kept] = await findProgress(tx, workspace.id, id, [recipientId], [componentId]);
    const said = { status: kept?.status ?? "not_started", source: kept?.source ?? null } as const;
    if (!isTheirsToSay({ ...component, ...said }))
      throw new DomainError("conflict", "This is recorded for you. Ask whoever runs the program to change it.");
    const changes = await writeProgress(
      { tx, workspace, now },
      program,
      [{ recipientId, componentId, status }],
      "participant",
    );
    const before = { componentId, status: said.status };
    return {
      value: { id, changed: changes.length > 0 },
      audit: changes.map(() => ({
        workspaceId: workspace.id,
        recipientId,
        subject: id,
        before,
        after: { componentId, status },
      })),
      events: [],
    };
  },
);
