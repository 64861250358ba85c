import { saveComponents } from "../../../db/queries/program-components";
import { insertProgram } from "../../../db/queries/programs";
import { command } from "../../command";
import { newId } from "../../core/ids";
import { createProgramInput } from "../rules/program-input";
import { readProgram } from "./program-fields";

/** A draft, however far it has come: nobody sees it until it is started. */
export const createProgram = command("program.create", "program.write", createProgramInput, async (context, input) => {
  const { tx, workspace, now } = context;
  const id = newId("program");
  const { fields, components: planned = [] } = await readProgram(context, input, null);
  const components = planned.map(({ at: _, ...one }) => ({ ...one, id: newId("component") }));
  const row = { ...fields, name: input.name };
  await insertProgram(tx, { ...row, workspaceId: workspace.id, id, createdAt: now, updatedAt: now });
  await saveComponents(tx, workspace.id, id, components);
  return { value: { id }, audit: { subject: id, after: { ...row, components } }, events: [] };
});
