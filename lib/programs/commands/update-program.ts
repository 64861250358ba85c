import { findWithProgress, saveComponents } from "../../../db/queries/program-components";
import { refreshStandings } from "../../../db/queries/program-standing";
import { type ProgramRow, updateProgram as save } from "../../../db/queries/programs";
import { type CommandContext, command } from "../../command";
import { DomainError, invalid } from "../../core/errors";
import { newId } from "../../core/ids";
import { assertVersion } from "../../core/versions";
import { coursesAsked } from "../rules/events";
import type { Component, PlannedComponent } from "../rules/plan-components";
import { updateProgramInput } from "../rules/program-input";
import { openProgram } from "./open-program";
import { readProgram } from "./program-fields";

const STAYS = "This program has ended, so its certification stays as it was.";
const CERTIFY =
  "This program has ended, so a link alone would certify nobody. Add the certification to the ended program instead (/programs/{id}/certify): whoever passed is certified then.";

/**
 * Saves a change; where everybody stands follows at once. Of an ended program the components may still be put right, for an
 * “Evaluate again”: the results that people have stay as they are, and so does its certification.
 */
export const updateProgram = command("program.update", "program.write", updateProgramInput, async (context, input) => {
  const { tx, workspace, now } = context;
  const { id, ifVersion, ...change } = input;
  const before = await openProgram(context, id, "update");
  assertVersion(before.version, ifVersion);
  if (before.status === "ended" && differs(change.certificationId, before.certificationId))
    throw invalid("certificationId", before.certificationId ? STAYS : CERTIFY);
  const { fields, components: planned } = await readProgram(context, change, before);
  const changed = Object.entries(fields).filter(([key, value]) => value !== before[key as keyof typeof fields]);
  const components = planned && (await newComponents(context, before, planned));
  const reshaped = components !== undefined && JSON.stringify(components) !== JSON.stringify(bare(before.components));
  if (changed.length === 0 && !reshaped) return { value: { id }, audit: [], events: [] };
  await save(tx, workspace.id, id, { ...fields, updatedAt: now });
  if (reshaped) {
    await saveComponents(tx, workspace.id, id, components);
    await refreshStandings(tx, workspace.id, id, null);
  }
  const was = Object.fromEntries(changed.map(([key]) => [key, before[key as keyof typeof fields]]));
  return {
    value: { id },
    audit: {
      subject: id,
      before: { ...was, ...(reshaped ? { components: bare(before.components) } : {}) },
      after: { ...Object.fromEntries(changed), ...(reshaped ? { components } : {}) },
    },
    events: before.status === "running" && reshaped && asksAnew(before, components) ? coursesAsked(id, null) : [],
  };
});

const differs = (wanted: string | null | undefined, before: string | null) => wanted !== undefined && wanted !== before;

const bare = (components: readonly Component[]): Component[] =>
  components.map(({ id, name, kind, optional, startsOn, dueOn, courseId }) => {
    return { id, name, kind, optional, startsOn, dueOn, courseId };
  });

/** The list as it is to be; what somebody has a status in can't go. */
async function newComponents({ tx }: CommandContext, before: ProgramRow, planned: PlannedComponent[]) {
  const kept = new Set(planned.map(({ id }) => id));
  const lost = before.components.filter(({ id }) => !kept.has(id));
  const ids = lost.map(({ id }) => id);
  const held = new Set(await findWithProgress(tx, before.workspaceId, before.id, ids));
  const used = lost.find(({ id }) => held.has(id));
  if (used) {
    const message = `${used.name} has progress, so it can’t be removed. Make it optional, and it decides nothing.`;
    throw new DomainError("conflict", message, { fields: [{ path: "components", message }] });
  }
  return bare(planned.map((one) => ({ ...one, id: one.id ?? newId("component") })));
}

/** Whether a component follows a course that it did not follow before. */
function asksAnew(before: ProgramRow, after: readonly Component[]): boolean {
  const courseOf = new Map(before.components.map(({ id, courseId }) => [id, courseId]));
  return after.some(({ id, courseId }) => courseId !== null && courseOf.get(id) !== courseId);
}
