import type { z } from "zod";
import { type Db, getDb } from "../db/client";
import { findWorkspace } from "../db/queries/workspaces";
import { now as readClock } from "./clock";
import { authorise } from "./command";
import { notFound } from "./core/errors";
import { parseInput } from "./core/parse";
import type { Actor, Permission } from "./governance/rules/permissions";
import type { Workspace } from "./governance/rules/workspace";

export type ReadContext = { db: Db; workspace: Workspace; actor: Actor; now: Date };
export type Read<S extends z.ZodType = z.ZodType, V = unknown> = {
  kind: "read";
  permission: Permission;
  input: S;
  run: (context: ReadContext, input: z.output<S>) => Promise<V>;
};
export type PublicRead<S extends z.ZodType, V> = {
  kind: "public";
  input: S;
  run: (context: { db: Db; now: Date }, input: z.output<S>) => Promise<V>;
};
/** `workspace`: the actor's, where the door has looked it up already. */
export type AskOptions = { db?: Db; workspace?: Workspace; now?: Date };

/** The one way to read for members and API keys, in the workspace's scope. Reads never write. */
export function read<S extends z.ZodType, V>(
  permission: Permission,
  input: S,
  run: (context: ReadContext, input: z.output<S>) => Promise<V>,
): Read<S, V> {
  return { kind: "read", permission, input, run };
}

/** What anybody may see: the read itself decides what is visible, by the one predicate of its area. */
export function publicRead<S extends z.ZodType, V>(input: S, run: PublicRead<S, V>["run"]): PublicRead<S, V> {
  return { kind: "public", input, run };
}

export async function ask<S extends z.ZodType, V>(
  question: Read<S, V>,
  actor: Actor,
  raw: z.input<S>,
  options: AskOptions = {},
): Promise<V> {
  authorise(actor, question.permission);
  const input = parseInput(question.input, raw);
  const db = options.db ?? getDb();
  const workspace = options.workspace ?? (await findWorkspace(db, actor.workspaceId));
  if (!workspace) throw notFound("workspace");
  return question.run({ db, workspace, actor, now: options.now ?? (await readClock(db)) }, input);
}

export async function askPublic<S extends z.ZodType, V>(
  question: PublicRead<S, V>,
  raw: z.input<S>,
  options: Omit<AskOptions, "workspace"> = {},
): Promise<V> {
  const input = parseInput(question.input, raw);
  const db = options.db ?? getDb();
  return question.run({ db, now: options.now ?? (await readClock(db)) }, input);
}
