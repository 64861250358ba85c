import { expect } from "vitest";
import { findWholeWorkspace } from "../../../db/queries/workspaces";
import { dbTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "../../../tests/support/factories";
import { newId } from "../../core/ids";
import { ask } from "../../read";
import { getWorkspace } from "../reads/get-workspace";
import type { Role } from "../rules/permissions";
import { updateWorkspace } from "./update-workspace";

function as(stage: Stage, role: Role): Stage {
  const { workspaceId } = stage;
  return { ...stage, actor: { kind: "member", workspaceId, memberId: newId("member"), userId: newId("user"), role } };
}

dbTest("an admin changes settings; the limit is the owner's to set", async ({ db }) => {
  const stage = await aWorkspace(db);
  await run(as(stage, "admin"), updateWorkspace, { name: "Southlight", about: "" });
  const refused = run(as(stage, "admin"), updateWorkspace, { name: "Northlight", credentialLimit: 3 });
  await expect(refused).rejects.toMatchObject({ code: "forbidden" });
  await run(as(stage, "owner"), updateWorkspace, { credentialLimit: 3 });
  await expect(run(as(stage, "issuer"), updateWorkspace, { name: "X" })).rejects.toMatchObject({ code: "forbidden" });
  expect(await findWholeWorkspace(db, stage.workspaceId)).toMatchObject({ name: "Southlight", credentialLimit: 3 });
});

dbTest("a limit under what is issued takes nothing away, and lets nothing more out", async ({ db }) => {
  const stage = await aWorkspace(db);
  const achievementId = await anAchievement(stage);
  for (const name of ["a", "b", "c"]) await issue(stage, achievementId, `${name}@sample.example`);
  await run(stage, updateWorkspace, { credentialLimit: 2 });
  expect((await issue(stage, achievementId, "d@sample.example")).status).toBe("draft");
  expect(await ask(getWorkspace, stage.actor, {}, { db })).toMatchObject({ issued: 3, drafts: 1, credentialLimit: 2 });
  await run(stage, updateWorkspace, { credentialLimit: null });
  expect((await issue(stage, achievementId, "e@sample.example")).status).toBe("issued");
});
