import { execute } from "../../lib/command";
import type { Id } from "../../lib/core/ids";
import { createAchievement } from "../../lib/credentials/commands/create-achievement";
import { issueCredentials } from "../../lib/credentials/commands/issue-credentials";
import type { Actor } from "../../lib/governance/rules/permissions";
import { activatePathway } from "../../lib/pathways/commands/activate-pathway";
import { backfillChunk } from "../../lib/pathways/commands/backfill-chunk";
import { createPathway } from "../../lib/pathways/commands/create-pathway";
import { saveProfile } from "../../lib/profiles/commands/save-profile";
import type { Db } from "../client";
import { userAddresses } from "../schema/users";
import { addMember, addWorkspace } from "./members";
import { COAST, type Course, RESCUE } from "./other-courses";
import { FIRST_PERSON, makePeople, type Person } from "./people";
import { seededRandom } from "./random";

/** The first person's other address, which one of the issuers knows them by. */
const AT_WORK = "zofia.okafor@fyrvik-harbour.example";
const OTHERS = 18;

/** Two more issuers, so that whoever signs in as a recipient has earned things in several places, and a page of it all. */
export async function seedOtherIssuers(db: Db, userId: Id<"user">): Promise<void> {
  const verifiedAt = new Date("2025-09-01T10:00:00Z");
  await db.insert(userAddresses).values({ userId, emailKey: AT_WORK, verifiedAt, createdAt: verifiedAt });
  const random = seededRandom(412);
  const people = makePeople(random, OTHERS).map((person, i) => ({ ...person, email: `n${i}.${person.email}` }));
  await seedIssuer(db, RESCUE, { name: FIRST_PERSON.name, email: AT_WORK }, people.slice(0, 11));
  await seedIssuer(db, COAST, { name: "Zofia Wiśniewska", email: FIRST_PERSON.email }, people.slice(7));
  await saveProfile(
    { id: userId },
    {
      handle: "zofia-wisniewska",
      name: FIRST_PERSON.name,
      headline:
        "Data steward at a harbour authority. Between engineers and lawyers, so that each knows what the other has.",
      public: true,
      indexed: false,
    },
    { db },
  );
}

async function seedIssuer(db: Db, course: Course, first: Person, others: readonly Person[]): Promise<void> {
  const { workspace, owner, achievements, pathway } = course;
  const founded = new Date("2023-09-01T08:00:00Z");
  const id = await addWorkspace(db, workspace, founded);
  await addMember(db, id, workspace.slug, owner.name, owner.email, "owner");
  const actor: Actor = { kind: "system", workspaceId: id, job: "demo" };
  const made: (Course["achievements"][number] & { id: Id<"achievement"> })[] = [];
  for (const achievement of achievements)
    made.push({
      ...achievement,
      ...(await execute(createAchievement, actor, achievement.input, { db, now: founded })),
    });
  const completion = await execute(createAchievement, actor, pathway.completion, { db, now: founded });
  const credentials = made.flatMap(({ id: achievementId, earned, evidence }, i) =>
    [first, ...others].flatMap((recipient, n) => {
      const days = n === 0 ? earned : earned.slice(0, n % 4 === i % 4 ? 0 : 1);
      const shown = n === 0 && evidence ? { evidence: [evidence] } : {};
      return days.map((issuedOn) => ({ achievementId, recipient, issuedOn, notify: false, ...shown }));
    }),
  );
  await execute(
    issueCredentials,
    actor,
    { credentials, source: "manual" },
    { db, now: new Date("2026-09-20T09:00:00Z") },
  );
  const { id: pathwayId } = await execute(
    createPathway,
    actor,
    {
      name: pathway.name,
      description: pathway.description,
      steps: made.map(({ id: achievementId }) => ({ achievementId })),
      completionAchievementId: completion.id,
    },
    { db, now: founded },
  );
  const now = new Date(pathway.activatedAt);
  const { jobId } = await execute(activatePathway, actor, { id: pathwayId }, { db, now });
  while (!(await execute(backfillChunk, actor, { jobId }, { db, now })).finished);
}
