import { z } from "zod";
import type { Db } from "../../../db/client";
import { findOffers } from "../../../db/queries/certification-offers";
import { findBests, findOwnCertifications, type OwnCertificationRow } from "../../../db/queries/own-certifications";
import { findOwnRecords, type OwnRecord } from "../../../db/queries/own-records";
import { findWorkspace } from "../../../db/queries/workspaces";
import { type Day, dayIn } from "../../core/dates";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { groupBy } from "../../core/lists";
import { ownRead } from "../../own-read";
import { firstInstantOf, opensNextOn } from "../rules/timing";

export type OwnStep = { id: Id<"step">; name: string; best: number | null; met: boolean };
export type OwnCertification = Omit<OwnCertificationRow, "recipientId" | "last"> & {
  workspace: OwnRecord["workspace"];
  /** A round is open and has begun: there is something to do. */
  open: boolean;
  opensOn: Day;
  /** When it can be renewed, while it can't yet. */
  opensNextOn: Day | null;
  courses: { id: Id<"course">; name: string; steps: OwnStep[] }[];
};

/** All visible ones of a person, with what is missing, from every issuer who knows them and has certifications switched on. */
export const listOwnCertifications = ownRead(z.strictObject({}), async ({ db, userId, now }) => all(db, userId, now));

/** One of them, by the assignment. */
export const getOwnCertification = ownRead(
  z.strictObject({ id: idSchema("assignment") }),
  async ({ db, userId, now }, { id }): Promise<OwnCertification> => {
    const [one] = await all(db, userId, now, id);
    if (!one) throw notFound("certification of yours");
    return one;
  },
);

/** What they may begin by themselves. */
export const listOwnTriggerable = ownRead(z.strictObject({}), ({ db, userId }) => findOffers(db, userId));

async function all(db: Db, userId: Id<"user">, now: Date, only?: Id<"assignment">): Promise<OwnCertification[]> {
  const found: OwnCertification[] = [];
  for (const { workspaceId, recipientId, workspace } of await findOwnRecords(db, userId)) {
    const issuer = await findWorkspace(db, workspaceId);
    if (!issuer?.certificationsEnabled) continue;
    const zone = issuer.timeZone;
    const today = dayIn(zone, now);
    const rows = await findOwnCertifications(db, { workspaceId, today }, recipientId);
    for (const row of rows.filter(({ id }) => only === undefined || id === only)) {
      const since = firstInstantOf(zone, row.last.countsFrom);
      const bests = await findBests(db, workspaceId, row.certification.id, recipientId, { since, now });
      found.push({ ...view(row, today), workspace, courses: coursesOf(bests, row.certification.minimumPassingGrade) });
    }
  }
  return found;
}

function view({ recipientId: _, last, ...row }: OwnCertificationRow, today: Day) {
  const { completedOn, opensOn } = last;
  const next =
    completedOn === null || row.certification.status !== "published" ? null : opensNextOn({ ...last, completedOn });
  return { ...row, opensOn, open: completedOn === null && opensOn <= today, opensNextOn: next };
}

function coursesOf(bests: Awaited<ReturnType<typeof findBests>>, minimum: number): OwnCertification["courses"] {
  return [...groupBy(bests, (step) => step.courseId)].map(([id, steps]) => ({
    id,
    name: steps[0]?.courseName ?? "",
    steps: steps.map(({ id: step, name, best }) => ({ id: step, name, best, met: best !== null && best >= minimum })),
  }));
}
