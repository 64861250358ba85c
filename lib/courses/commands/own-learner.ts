import { findOwnLearner } from "../../../db/queries/own-courses";
import { findWorkspace } from "../../../db/queries/workspaces";
import type { CommandContext } from "../../command";
import { notFound } from "../../core/errors";
import type { Id } from "../../core/ids";
import type { DomainEvent } from "../../governance/rules/outcome";
import type { OwnContext } from "../../own-command";
import { openCourse } from "./open-course";

/** The course of a person, held, and as whom they learn in it. A course that is not theirs is as unknown as a missing one. */
export async function openOwnCourse({ tx, userId, now }: OwnContext, id: Id<"course">) {
  const own = await findOwnLearner(tx, userId, id);
  const workspace = own && (await findWorkspace(tx, own.workspaceId));
  if (!workspace) throw notFound("course of yours");
  const actor = { kind: "system", job: "learner", workspaceId: workspace.id } as const;
  const context: CommandContext = { tx, workspace, actor, now };
  return { context, course: await openCourse(context, id, "share"), recipientId: own.recipientId };
}

/** Events say whose they are. */
export const inWorkspace = (workspaceId: Id<"workspace">, events: DomainEvent[]): DomainEvent[] =>
  events.map(({ name, data }) => ({ name, data: { workspaceId, ...data } }));
