import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { findAchievement } from "@/db/queries/achievements";
import { ask } from "@/lib/read";
import {
  aCertification,
  aCourse,
  aDraft,
  aGroup,
  assign,
  at,
  credentialsOf,
  evaluate,
  pass,
  roundsOf,
  sweep,
} from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, run } from "@/tests/support/factories";
import { DomainError } from "../../core/errors";
import { publishPreview, selectableGroups } from "../reads/certification-form";
import { getCertification } from "../reads/get-certification";
import { assignRecipient } from "./assign-recipient";
import { createCertification } from "./create-certification";
import { deleteCertification } from "./delete-certification";
import { publishCertification } from "./publish-certification";
import { retireCertification } from "./retire-certification";
import { updateCertification } from "./update-certification";

/** Why a verb refuses: its code and the fields that it names. */
async function refusal(tried: Promise<unknown>) {
  const error = await tried.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw error ?? new Error("It was not refused.");
  return {
    code: error.code,
    fields: error.fields.map((field) => `${field.path}: ${field.message}`),
    message: error.message,
  };
}

dbTest(
  "one that programs earn gets an achievement of its own when it is published, where it can issue and has none",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const made = async (fields: object) => {
      const { id } = await run(stage, createCertification, { name: "Team Lead", earnedBy: "programs", ...fields });
      expect((await run(stage, publishCertification, { id })).jobId).toBeNull(); // there is nobody to assign
      return ask(getCertification, stage.actor, { id }, { db });
    };
    const { id, achievementId } = await made({ description: "Leads a team." });
    if (!achievementId) throw new Error("Nothing was made.");
    expect(await findAchievement(db, stage.workspaceId, achievementId)).toMatchObject({
      ...{ name: "Team Lead", description: "Leads a team.", type: "Certification", status: "published" },
    });
    const own = await anAchievement(stage);
    expect((await made({ achievementId: own })).achievementId).toBe(own);
    expect((await made({ invisible: true })).achievementId).toBeNull();
    expect((await run(stage, updateCertification, { id, minimumPassingGrade: 80 })).jobId).toBeNull();
    const { rows } = await db.execute(sql`
      select kind as what from jobs union all select name from outbox where name = 'certifications/assign.requested'`);
    expect(rows).toEqual([]);
    expect((await refusal(run(stage, updateCertification, { id, achievementId: null }))).fields).toEqual([
      "achievementId: It is published, and programs issue its achievement. Choose another one instead.",
    ]);
  },
);

dbTest(
  "a draft is saved part by part, whatever is still missing, and each part is checked on its own",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await run(stage, createCertification, { name: "Fire Safety" });
    await run(stage, updateCertification, { id, effectiveFrom: "2026-04-01", gracePeriodDays: 5, renewalMonths: 12 });
    expect((await refusal(run(stage, updateCertification, { id, dueOn: "2026-05-01" }))).fields[0]).toMatch(
      /^dueOn: A certification that renews/,
    );
    await run(stage, updateCertification, { id, renewalMonths: null, dueOn: "2026-05-01T22:30:00Z" });
    expect((await refusal(run(stage, updateCertification, { id, dueOn: "2026-03-01" }))).fields[0]).toMatch(
      /^dueOn: .*before/,
    );
    expect((await refusal(run(stage, updateCertification, { id, dueOn: "soon" }))).fields[0]).toMatch(
      /^dueOn: soon is not a day/,
    );
    const draftCourse = await aCourse(stage, { status: "draft" });
    await run(stage, updateCertification, { id, courses: [draftCourse.id], minimumPassingGrade: 75.5 });
    expect(await ask(getCertification, stage.actor, { id }, { db })).toMatchObject({
      status: "draft",
      effectiveFrom: "2026-04-01",
      dueOn: "2026-05-02",
      gracePeriodDays: 5,
      renewalMonths: null,
      courses: [draftCourse.id],
      minimumPassingGrade: 75.5,
    });
  },
);

describe("publishing", () => {
  dbTest(
    "needs a course with a graded step, published and none that other events start; it says what to do",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const cases = [
        [{ courses: [] }, /Add at least one course with a graded step/],
        [{ courses: [(await aCourse(stage, { graded: 0 })).id] }, /None of the courses has a graded step/],
        [
          { courses: [(await aCourse(stage, { status: "draft", name: "Ladders" })).id] },
          /Ladders is a draft. Publish it, or take it out/,
        ],
        [
          { courses: [(await aCourse(stage, { status: "archived", name: "Ladders" })).id] },
          /Ladders is archived. Take it out/,
        ],
        [{ courses: [(await aCourse(stage, { trigger: true, name: "Ladders" })).id] }, /started by other events/],
        [
          { courses: [(await aCourse(stage)).id], achievementId: await anAchievement(stage, { status: "draft" }) },
          /Publish it first/,
        ],
      ] as const;
      for (const [fields, message] of cases) {
        const { id } = await run(stage, createCertification, { name: "C", ...fields, courses: [...fields.courses] });
        const refused = await refusal(run(stage, publishCertification, { id }));
        expect(refused.code).toBe("conflict");
        expect(refused.message).toMatch(message);
        expect((await ask(publishPreview, stage.actor, { id }, { db })).problems).toHaveLength(refused.fields.length);
      }
    },
  );

  dbTest("one that programs earn needs no course", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await run(stage, createCertification, { name: "C", earnedBy: "programs" });
    await run(stage, publishCertification, { id });
    expect(await ask(getCertification, stage.actor, { id }, { db })).toMatchObject({ status: "published" });
  });

  dbTest("nobody is assigned to a draft, or to a retired one", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aDraft(stage, await aCourse(stage));
    const try_ = () => refusal(run(stage, assignRecipient, { id, recipient: { email: "a@x.example" } }));
    expect((await try_()).message).toMatch(/Publish it first/);
    await run(stage, publishCertification, { id });
    await run(stage, retireCertification, { id });
    expect((await try_()).message).toMatch(/retired/);
  });
});

dbTest(
  "a group can be chosen only where it takes all of the courses; the others come with what they lack",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const [first, second] = [await aCourse(stage, { name: "Ladders" }), await aCourse(stage, { name: "Ropes" })];
    const both = await aGroup(stage, "Both", [first, second]);
    const one = await aGroup(stage, "One", [first]);
    const courses = [first.id, second.id];
    const groups = await ask(selectableGroups, stage.actor, { courses }, { db });
    expect(groups.map(({ id, selectable, lacks }) => ({ id, selectable, lacks }))).toEqual([
      { id: both, selectable: true, lacks: [] },
      { id: one, selectable: false, lacks: [{ id: second.id, name: "Ropes" }] },
    ]);
    const refused = await refusal(run(stage, createCertification, { name: "C", courses, groups: ["Both", "One"] }));
    expect(refused.fields).toEqual([
      "groups.1: One is not assigned to Ropes. Assign it there first, or take it out here.",
    ]);
    expect((await refusal(run(stage, createCertification, { name: "C", groups: ["Nobody"] }))).code).toBe("invalid");
  },
);

describe("of a published one", () => {
  dbTest("what assignments rest on stays; the due day of open rounds moves, and reminds anew", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aCertification(stage, { dueOn: "2026-03-12" });
    const person = await assign(stage, id, "a@x.example");
    expect((await refusal(run(stage, updateCertification, { id, effectiveFrom: "2026-06-01" }))).code).toBe("invalid");
    expect((await refusal(run(stage, updateCertification, { id, invisible: true }))).code).toBe("invalid");
    expect((await refusal(run(stage, updateCertification, { id, courses: [] }))).code).toBe("conflict");
    await run(stage, updateCertification, { id, dueOn: "2026-05-12" });
    await sweep(stage);
    expect((await roundsOf(stage, person))[0]?.dueOn).toBe("2026-05-12");
    const { rows } = await db.execute("select days_before from certification_reminders");
    expect(rows).toEqual([]);
  });

  dbTest("a stale version is refused", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aCertification(stage);
    expect((await refusal(run(stage, updateCertification, { id, name: "X", ifVersion: 1 }))).code).toBe("stale");
  });
});

dbTest("retiring ends what is open and takes nothing away; deleting needs that nobody completed it", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id, course } = await aCertification(stage, { renewalMonths: 1 });
  const done = await assign(stage, id, "done@x.example");
  const open = await assign(stage, id, "open@x.example");
  await pass(stage, course, done, "2026-03-10T09:00:00Z");
  await evaluate(stage, done);
  expect((await refusal(run(stage, deleteCertification, { id }))).message).toMatch(/Retire it first/);
  await run(stage, retireCertification, { id });
  expect((await refusal(run(stage, deleteCertification, { id }))).message).toBe(
    "1 person has completed this certification, so it stays, retired.",
  );
  await pass(stage, course, open, "2026-03-10T09:00:00Z");
  const later = at(stage, "2026-06-01T09:00:00Z");
  await evaluate(later, open, done);
  await sweep(later);
  expect(await credentialsOf(stage, open)).toEqual([]);
  expect((await roundsOf(stage, done)).map((round) => round.completedOn)).toEqual(["2026-03-10"]);
  expect((await credentialsOf(stage, done)).map((row) => row.status)).toEqual(["issued"]);

  const unused = await aCertification(stage);
  await assign(stage, unused.id, "open@x.example");
  await run(stage, retireCertification, { id: unused.id });
  await run(stage, deleteCertification, { id: unused.id });
  expect((await refusal(ask(getCertification, stage.actor, { id: unused.id }, { db }))).code).toBe("not_found");
});
