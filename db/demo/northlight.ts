import { execute } from "../../lib/command";
import { dayIn } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import { chunk, groupBy } from "../../lib/core/lists";
import { createAchievement } from "../../lib/credentials/commands/create-achievement";
import { issueCredentials } from "../../lib/credentials/commands/issue-credentials";
import { revokeCredentials } from "../../lib/credentials/commands/revoke-credentials";
import { suspendCredentials } from "../../lib/credentials/commands/suspend-credentials";
import { IDS_PER_EVENT } from "../../lib/credentials/rules/events";
import { MAX_BATCH } from "../../lib/credentials/rules/issue-input";
import { updateWorkspace } from "../../lib/governance/commands/update-workspace";
import type { Actor } from "../../lib/governance/rules/permissions";
import { activatePathway } from "../../lib/pathways/commands/activate-pathway";
import { backfillChunk } from "../../lib/pathways/commands/backfill-chunk";
import { createMessage } from "../../lib/pathways/commands/create-message";
import { createPathway } from "../../lib/pathways/commands/create-pathway";
import { evaluateCredentials } from "../../lib/pathways/commands/evaluate-credentials";
import { MESSAGE_KIND_WORDS } from "../../lib/pathways/rules/message-kinds";
import type { Db } from "../client";
import { ACHIEVEMENTS, type AchievementKey } from "./achievements";
import { seedCertifications } from "./certifications";
import { seedGroups, sendReminder, WRITTEN_ON } from "./cohorts";
import { seedCourses } from "./courses";
import { calendarOf } from "./days";
import { type Earned, makeHistory } from "./history";
import { makePeople } from "./people";
import { seedPrograms } from "./programs";
import { seededRandom } from "./random";

const PEOPLE = 2399; // and the one who signs in
const ACTIVATED_AT = "2026-03-03T08:00:00Z";
const WAITING = 26;
const LIMIT = 12_000;

type Stage = { db: Db; actor: Actor; ids: Record<AchievementKey, Id<"achievement">> };

/** The training provider: two years of courses, one pathway that awards itself, one that waits to be activated. */
export async function seedNorthlight(db: Db, actor: Actor): Promise<void> {
  const random = seededRandom(20260303);
  const stage: Stage = { db, actor, ids: await seedAchievements(db, actor) };
  const people = makePeople(random, PEOPLE);
  const history = makeHistory(random, people);
  await issueAll(
    stage,
    history.filter(({ on }) => on < ACTIVATED_AT.slice(0, 10)),
  );
  const pathwayId = await activateSteward(stage);
  const later = history.filter(({ on }) => on >= ACTIVATED_AT.slice(0, 10));
  await issueDaily(
    stage,
    later.filter(({ on }) => on < WRITTEN_ON),
  );
  const { first } = await seedGroups(stage, history);
  await sendReminder(stage, { pathwayId, achievementId: stage.ids.lineage, groupId: first });
  await issueDaily(
    stage,
    later.filter(({ on }) => on >= WRITTEN_ON),
  );
  const school = await seedCourses({ db, actor, calendar: calendarOf(new Date()) });
  await seedCertifications(school);
  await seedPrograms(school);
  await seedDraftPathway(stage);
  await withdrawSome(stage, history);
  await leaveDrafts(stage, people.slice(0, WAITING));
}

async function issueDaily(stage: Stage, earned: readonly Earned[]): Promise<void> {
  for (const day of groupBy(earned, ({ on }) => on).values()) await issueAll(stage, day);
}

async function seedAchievements(db: Db, actor: Actor): Promise<Stage["ids"]> {
  const ids: Partial<Stage["ids"]> = {};
  for (const [key, input] of Object.entries(ACHIEVEMENTS)) {
    ids[key as AchievementKey] = (
      await execute(createAchievement, actor, input, { db, now: new Date("2025-02-10T09:00:00Z") })
    ).id;
  }
  return ids as Stage["ids"];
}

/** Issues on the day itself, then looks at the pathways as the durable function would. */
async function issueAll({ db, actor, ids }: Stage, earned: readonly Earned[]): Promise<void> {
  for (const batch of chunk(earned, MAX_BATCH)) {
    const now = new Date(`${batch.at(-1)?.on}T15:30:00Z`);
    const credentials = batch.map(({ person, step, on }) => ({
      achievementId: ids[step],
      recipient: person,
      issuedOn: on,
      notify: false,
    }));
    const placed = await execute(issueCredentials, actor, { credentials, source: "manual" }, { db, now });
    for (const credentialIds of chunk(
      placed.map(({ id }) => id),
      IDS_PER_EVENT,
    )) {
      await execute(evaluateCredentials, actor, { credentialIds }, { db, now });
    }
  }
}

async function activateSteward({ db, actor, ids }: Stage): Promise<Id<"pathway">> {
  const now = new Date(ACTIVATED_AT);
  const { id } = await execute(
    createPathway,
    actor,
    {
      name: "Data Steward",
      description: "Four steps from reading data to handling it with care.",
      steps: [ids.literacy, ids.cataloguing, ids.lineage, ids.privacy].map((achievementId) => ({ achievementId })),
      completionAchievementId: ids.steward,
    },
    { db, now },
  );
  const { jobId } = await execute(activatePathway, actor, { id }, { db, now });
  while (!(await execute(backfillChunk, actor, { jobId }, { db, now })).finished);
  await execute(createMessage, actor, messageFor(id, ids.privacy), { db, now: new Date("2026-11-19T09:00:00Z") });
  return id;
}

/** Written, not sent. */
function messageFor(pathwayId: Id<"pathway">, achievementId: Id<"achievement">) {
  const { subject, body } = MESSAGE_KIND_WORDS.reminder;
  const id = "msg_0000000000000000000000000000de30"; // known, so that it can be found in tests
  const filled = body.replace(
    /\[\[.*?\]\]/,
    "the eye to see in which tables people can be recognised, and the means to prevent it",
  );
  return { id, pathwayId, achievementId, kind: "reminder" as const, subject, body: filled };
}

async function seedDraftPathway({ db, actor, ids }: Stage): Promise<void> {
  const input = {
    name: "Privacy Practitioner",
    description: "Data Literacy and Privacy in Practice together: for everybody who works with personal data.",
    steps: [ids.literacy, ids.privacy].map((achievementId) => ({ achievementId })),
    completionAchievementId: ids.practitioner,
  };
  await execute(createPathway, actor, input, { db, now: new Date("2026-11-16T10:00:00Z") });
}

/** A few that were taken back or put on hold, so that every state is there to be seen. */
async function withdrawSome({ db, actor, ids }: Stage, history: readonly Earned[]): Promise<void> {
  const [first, second, third, fourth] = history.filter(({ step }) => step === "cataloguing").slice(40, 44);
  if (!first || !second || !third || !fourth) return;
  const now = new Date("2026-11-12T10:00:00Z");
  const credentials = [first, second, third, fourth].map(({ person }) => ({
    achievementId: ids.lineage,
    recipient: person,
    issuedOn: dayIn("Europe/Oslo", now),
    notify: false,
  }));
  const [a, b, c] = await execute(issueCredentials, actor, { credentials, source: "manual" }, { db, now });
  if (!a || !b || !c) return;
  await execute(revokeCredentials, actor, { ids: [a.id, b.id], reason: "Issued to the wrong cohort" }, { db, now });
  await execute(
    suspendCredentials,
    actor,
    { ids: [c.id], reason: "The examination is being looked at again" },
    { db, now },
  );
}

/** Drafts that met a limit which has been raised since: they can go out now. */
async function leaveDrafts(
  { db, actor, ids }: Stage,
  people: readonly { name: string; email: string }[],
): Promise<void> {
  const now = new Date("2026-11-18T13:00:00Z");
  await execute(updateWorkspace, actor, { credentialLimit: 0 }, { db, now });
  const credentials = people.map((recipient) => ({ achievementId: ids.cataloguing, recipient, notify: false }));
  await execute(issueCredentials, actor, { credentials, source: "manual" }, { db, now });
  await execute(updateWorkspace, actor, { credentialLimit: LIMIT }, { db, now });
}
