import { expect } from "vitest";
import { aCertification, assign, at, type Certification, evaluate, pass, sweep } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, type Stage } from "@/tests/support/factories";
import { aPerson as aUser } from "@/tests/support/people";
import type { Id } from "../../core/ids";
import { listOwnCertifications } from "./own-certifications";
import { getOwnRounds } from "./own-rounds";

const EMAIL = "a@x.example";

async function completed(stage: Stage, certification: Certification): Promise<void> {
  const person = await assign(stage, certification.id, EMAIL);
  await pass(stage, certification.course, person, stage.now.toISOString());
  await evaluate(stage, person);
}

dbTest(
  "a person reads the rounds of their certification in order; nobody else's, and none of an invisible one",
  async ({ db }) => {
    const stage = at(await aWorkspace(db), "2026-03-02T12:00:00Z");
    await completed(stage, await aCertification(stage, { renewalMonths: 12 }));
    await completed(stage, await aCertification(stage, { name: "Hidden", invisible: true }));
    const user = await aUser(db, EMAIL);
    const later = at(stage, "2027-02-10T12:00:00Z");
    await sweep(later);

    const seen = await listOwnCertifications(user, {}, { db, now: later.now });
    expect(seen).toHaveLength(1);
    const id = seen[0]?.id ?? ("" as Id<"assignment">);
    const { rounds, today } = await getOwnRounds(user, { id }, { db, now: later.now });
    expect(today).toBe("2027-02-10");
    expect(
      rounds.map(({ cycle, completedOn, termEndsOn, dueOn }) => ({ cycle, completedOn, termEndsOn, dueOn })),
    ).toEqual([
      { cycle: 1, completedOn: "2026-03-02", termEndsOn: "2027-03-02", dueOn: null },
      { cycle: 2, completedOn: null, termEndsOn: null, dueOn: "2027-03-02" },
    ]);
    expect(rounds[0]?.credentialId).toMatch(/^cred_/);

    const stranger = await aUser(db, "b@x.example");
    await expect(getOwnRounds(stranger, { id }, { db, now: later.now })).rejects.toThrow("certification of yours");
    const { rows } = await db.execute<{ id: Id<"assignment"> }>(
      `select id from assignments where workspace_id = '${stage.workspaceId}' and id <> '${id}'`,
    );
    expect(rows).toHaveLength(1);
    for (const hidden of rows)
      await expect(getOwnRounds(user, hidden, { db, now: later.now })).rejects.toThrow("certification of yours");
  },
);
