import { expect } from "vitest";
import type { Db } from "@/db/client";
import { readPublicStamp } from "@/db/queries/public-stamp";
import type { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { updateCredential } from "@/lib/credentials/commands/update-credential";
import { askPublic } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import {
  anActivePathway,
  aPathway,
  aWorkspace,
  issue,
  run,
  type Stage,
  someAchievements,
} from "@/tests/support/factories";
import { activatePathway } from "../commands/activate-pathway";
import { deactivatePathway } from "../commands/deactivate-pathway";
import { evaluateCredentials } from "../commands/evaluate-credentials";
import { publicAchievement } from "./public-achievement";
import { publicCredentialPathways } from "./public-credential-pathways";
import { publicPathway } from "./public-pathway";
import { publicPortal } from "./public-portal";

const pathwaysOf = ({ db, now }: Stage, id: Id<"credential">, at = now) =>
  askPublic(publicCredentialPathways, { id }, { db, now: at });
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (error: DomainError) => error.code,
  );

async function aClimb(db: Db) {
  const stage = await aWorkspace(db);
  const [a, b, done] = await someAchievements(stage);
  const { id: pathwayId } = await anActivePathway(stage, [a, b], done);
  const first = await issue(stage, a, "zofia@example.org", { issuedOn: "2026-01-10" });
  return { stage, a, b, done, pathwayId, first: first.id };
}

dbTest("a step shows its holder's progress, and nobody else's", async ({ db }) => {
  const { stage, b, pathwayId, first } = await aClimb(db);
  await issue(stage, b, "other@example.org");
  const [seen, ...more] = await pathwaysOf(stage, first);
  expect(more).toEqual([]);
  expect(seen).toMatchObject({ id: pathwayId, role: "step", earned: 1, completed: false });
  expect(seen?.steps.map(({ state, earnedOn }) => [state, earnedOn])).toEqual([
    ["earned", "2026-01-10"],
    ["not-yet", null],
  ]);
  expect(JSON.stringify(seen)).not.toContain("example.org");
});

dbTest("the completion credential shows all steps, and is marked as what it is", async ({ db }) => {
  const { stage, b, done, first } = await aClimb(db);
  const second = await issue(stage, b, "zofia@example.org");
  await run(stage, evaluateCredentials, { credentialIds: [second.id] });
  const [before] = await pathwaysOf(stage, first);
  expect(before).toMatchObject({ completed: true, earned: 2, completion: { achievementId: done, earned: true } });
  const credentialId = before?.completion.credentialId;
  if (!credentialId) throw new Error("The completion credential is public.");
  expect(await pathwaysOf(stage, credentialId)).toMatchObject([{ role: "completion", completed: true }]);
});

dbTest("draft and inactive pathways are absent; an activated one is there again", async ({ db }) => {
  const { stage, a, b, done, pathwayId, first } = await aClimb(db);
  await aPathway(stage, [b, a], done, "Draft");
  expect(await pathwaysOf(stage, first)).toHaveLength(1);
  await run(stage, deactivatePathway, { id: pathwayId });
  expect(await pathwaysOf(stage, first)).toEqual([]);
  await run(stage, activatePathway, { id: pathwayId });
  expect(await pathwaysOf(stage, first)).toHaveLength(1);
});

dbTest("a revoked step is not earned any more, an expired one is earned and expired", async ({ db }) => {
  const { stage, b, first } = await aClimb(db);
  const second = await issue(stage, b, "zofia@example.org", { expiresOn: "2026-04-30" });
  const later = new Date("2026-06-01T00:00:00Z");
  expect((await pathwaysOf(stage, first, later))[0]?.steps[1]?.state).toBe("expired");
  await run(stage, revokeCredentials, { ids: [second.id], reason: "A reason" });
  expect((await pathwaysOf(stage, first))[0]?.steps[1]?.state).toBe("not-yet");
});

dbTest("what a private credential earned stays private, completion too", async ({ db }) => {
  const { stage, b, first } = await aClimb(db);
  const second = await issue(stage, b, "zofia@example.org");
  await run(stage, evaluateCredentials, { credentialIds: [second.id] });
  await run(stage, updateCredential, { id: second.id, visibility: "private" });
  const [shown] = await pathwaysOf(stage, first);
  expect(shown?.steps[1]).toMatchObject({ state: "not-yet", credentialId: null, earnedOn: null });
  const completion = shown?.completion.credentialId;
  if (!completion) throw new Error("The completion credential is public.");
  await run(stage, updateCredential, { id: completion, visibility: "private" });
  expect((await pathwaysOf(stage, first))[0]).toMatchObject({
    completed: false,
    completion: { earned: false, credentialId: null },
  });
});

dbTest("deleting the completion credential leaves the pathway completed", async ({ db }) => {
  const { stage, b, first } = await aClimb(db);
  const second = await issue(stage, b, "zofia@example.org");
  await run(stage, evaluateCredentials, { credentialIds: [second.id] });
  const completion = (await pathwaysOf(stage, first))[0]?.completion.credentialId;
  if (!completion) throw new Error("It was awarded.");
  await run(stage, deleteCredentials, { ids: [completion] });
  expect((await pathwaysOf(stage, first))[0]).toMatchObject({ completed: true, completion: { credentialId: null } });
});

dbTest("the page's stamp follows its pathways and their awards", async ({ db }) => {
  const { stage, b, pathwayId, first } = await aClimb(db);
  const stamps = new Set<string | undefined>();
  const stamp = async () => stamps.add((await readPublicStamp(db, first, stage.now))?.stamp);
  await stamp();
  const second = await issue(stage, b, "zofia@example.org");
  await stamp();
  await run(stage, evaluateCredentials, { credentialIds: [second.id] });
  await stamp();
  await run(stage, deactivatePathway, { id: pathwayId });
  await stamp();
  await run(stage, activatePathway, { id: pathwayId });
  await stamp();
  expect(stamps.size).toBe(5);
});

dbTest("an issuer's portal shows its own published achievements and active pathways only", async ({ db }) => {
  const { stage, a, pathwayId } = await aClimb(db);
  const foreign = await aClimb(db);
  const slugOf = ({ workspaceId }: Stage) => workspaceId.replace("_", "-");
  const options = { db, now: stage.now };
  const slug = slugOf(stage);
  const portal = await askPublic(publicPortal, { slug }, options);
  expect(portal.pathways.map(({ id, completed }) => [id, completed])).toEqual([[pathwayId, 0]]);
  expect(portal.achievements).toHaveLength(4);
  expect(portal.achievements.find(({ id }) => id === a)?.holders).toBe(1);
  expect(await codeOf(askPublic(publicPathway, { slug, id: foreign.pathwayId }, options))).toBe("not_found");
  expect(await codeOf(askPublic(publicAchievement, { slug, id: foreign.a }, options))).toBe("not_found");
  expect(await codeOf(askPublic(publicPortal, { slug: "nobody" }, options))).toBe("not_found");
  await run(stage, deactivatePathway, { id: pathwayId });
  expect((await askPublic(publicPortal, { slug }, options)).pathways).toEqual([]);
  expect(await codeOf(askPublic(publicPathway, { slug, id: pathwayId }, options))).toBe("not_found");
  expect((await askPublic(publicAchievement, { slug, id: a }, options)).pathways).toEqual([]);
});
