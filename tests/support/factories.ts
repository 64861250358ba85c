import type { z } from "zod";
import type { Db } from "@/db/client";
import { insertAchievement } from "@/db/queries/achievements";
import { setLimit } from "@/db/queries/usage";
import { insertWorkspace, updateWorkspace } from "@/db/queries/workspaces";
import { type Command, execute } from "@/lib/command";
import { type Id, newId } from "@/lib/core/ids";
import { issueCredentials } from "@/lib/credentials/commands/issue-credentials";
import type { DuplicatePolicy } from "@/lib/credentials/rules/vocabulary";
import type { Actor } from "@/lib/governance/rules/permissions";
import { activatePathway } from "@/lib/pathways/commands/activate-pathway";
import { createPathway } from "@/lib/pathways/commands/create-pathway";

export type Stage = { db: Db; workspaceId: Id<"workspace">; actor: Actor; now: Date };

/** A workspace of its own for each test, in Oslo, on a fixed day. */
export async function aWorkspace(
  db: Db,
  { limit = null, now = "2026-03-10T09:00:00Z" }: { limit?: number | null; now?: string } = {},
): Promise<Stage> {
  const workspaceId = newId("workspace");
  await insertWorkspace(db, {
    id: workspaceId,
    slug: workspaceId.replace("_", "-"),
    name: "Northlight Academy",
    timeZone: "Europe/Oslo",
  });
  const stage: Stage = { db, workspaceId, actor: { kind: "system", job: "test", workspaceId }, now: new Date(now) };
  if (limit !== null) await withLimit(stage, limit);
  return stage;
}

export async function withLimit({ db, workspaceId }: Stage, credentialLimit: number | null): Promise<void> {
  await updateWorkspace(db, workspaceId, { credentialLimit });
  await setLimit(db, workspaceId, credentialLimit);
}

type AchievementOptions = {
  name?: string;
  duplicates?: DuplicatePolicy;
  validityMonths?: number | null;
  status?: "draft" | "published" | "archived";
};

export async function anAchievement(
  { db, workspaceId }: Stage,
  options: AchievementOptions = {},
): Promise<Id<"achievement">> {
  const id = newId("achievement");
  const {
    name = `Achievement ${id.slice(4, 9)}`,
    duplicates = "allow",
    validityMonths = null,
    status = "published",
  } = options;
  await insertAchievement(
    db,
    { workspaceId, id, status, duplicates, name },
    {
      workspaceId,
      achievementId: id,
      version: 1,
      name,
      description: "",
      type: "Certificate",
      level: null,
      skills: [],
      criteria: "",
      validityMonths,
    },
  );
  return id;
}

type A = Id<"achievement">;
/** Four published achievements; take as many as the test needs. */
export async function someAchievements(stage: Stage): Promise<[A, A, A, A]> {
  return [
    await anAchievement(stage),
    await anAchievement(stage),
    await anAchievement(stage),
    await anAchievement(stage),
  ];
}

type IssueOptions = { issuedOn?: string; expiresOn?: string; name?: string };

/** Issues one credential and answers its id and status. */
export async function issue(
  stage: Stage,
  achievementId: Id<"achievement">,
  email: string,
  { name, ...days }: IssueOptions = {},
) {
  const credentials = [{ achievementId, recipient: { email, name: name ?? email.split("@")[0] }, ...days }];
  const [placed] = await run(stage, issueCredentials, { credentials, source: "api" });
  if (!placed) throw new Error("Nothing was issued.");
  return placed;
}

/** Executes a command as the stage's actor, at the stage's time. */
export function run<S extends z.ZodType, V>(
  { db, actor, now }: Stage,
  verb: Command<S, V>,
  input: z.input<S>,
): Promise<V> {
  return execute(verb, actor, input, { db, now });
}

export async function aPathway(
  stage: Stage,
  steps: Id<"achievement">[],
  completionAchievementId: Id<"achievement"> | null,
  name = "Pathway",
): Promise<Id<"pathway">> {
  const { id } = await run(stage, createPathway, {
    name,
    steps: steps.length > 0 ? steps.map((achievementId) => ({ achievementId })) : undefined,
    completionAchievementId,
  });
  return id;
}

export async function anActivePathway(stage: Stage, steps: Id<"achievement">[], completion: Id<"achievement">) {
  const id = await aPathway(stage, steps, completion);
  const { jobId } = await run(stage, activatePathway, { id });
  return { id, jobId };
}
