import { z } from "zod";
import { endLeft, nextMembers, nextOpen, nextSingle } from "../../../db/queries/assignments";
import { enrolInCourses } from "../../../db/queries/certification-parts";
import { holdPeople, watchPeople } from "../../../db/queries/certification-sweep";
import { type CertificationRow, lockCertification } from "../../../db/queries/certifications";
import { advanceJob, type JobRow } from "../../../db/queries/jobs";
import type { CommandContext } from "../../command";
import { type Id, idSchema } from "../../core/ids";
import { groupBy } from "../../core/lists";
import { learnersChanged } from "../../courses/rules/events";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import type { DomainEvent } from "../../governance/rules/outcome";
import { certificationDuty } from "../verbs";
import { placeAssignments } from "./place-assignments";
import { settleRounds } from "./settle-rounds";
import { auditOf, eventsOf, NOTHING } from "./settled";

/** People looked at in one transaction. */
const CHUNK = 500;

/**
 * First those who came, then those who left, then those who came singly: they learn in its courses as these are now. Then all
 * whose round is open: they may have met what is asked for.
 */
const PHASES = ["join", "leave", "enrol", "evaluate"] as const;
type Phase = (typeof PHASES)[number];
type Chunk = {
  last: string | null;
  looked: number;
  result: Record<string, number>;
  settled: typeof NOTHING;
  events?: DomainEvent[];
};

/** One chunk of assigning. The cursor moves in the same transaction, so that a chunk is done once, however often it is asked for. */
export const assignChunk = certificationDuty(
  "certification.assign",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const job = await openJob(context, jobId);
    return job ? stop(context, job) : JOB_OVER;
  },
  async (context, { jobId }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const certification = await lockCertification(tx, workspace.id, job.subject as Id<"certification">, "share");
    if (certification?.status !== "published") return stop(context, job);
    const [phase, after] = readCursor(job.cursor);
    const chunk = await WORK[phase](context, certification, after);
    const next = chunk.looked === CHUNK ? phase : PHASES[PHASES.indexOf(phase) + 1];
    const cursor = next === undefined ? job.cursor : `${next}:${next === phase ? (chunk.last ?? "") : ""}`;
    const finished = next === undefined;
    await advanceJob(tx, job, { cursor, done: chunk.looked, result: chunk.result, finished }, now);
    return {
      value: { finished },
      audit: [
        ...auditOf(certification.id, chunk.settled),
        ...(chunk.looked > 0 && phase !== "evaluate"
          ? [{ subject: certification.id, after: { jobId, ...chunk.result } }]
          : []),
      ],
      events: [...eventsOf(chunk.settled), ...(chunk.events ?? [])],
    };
  },
);

/** It is not assigned any more, or certifications are switched off: whoever switches them on has everything looked at anew. */
async function stop({ tx, now }: CommandContext, job: JobRow) {
  await advanceJob(tx, job, { cursor: job.cursor, done: 0, result: { stopped: 1 }, finished: true }, now);
  return JOB_OVER;
}

function readCursor(cursor: string | null): [Phase, string] {
  const [phase = "", after = ""] = (cursor ?? "").split(":");
  return [PHASES.find((each) => each === phase) ?? "join", after];
}

type Work = (context: CommandContext, certification: CertificationRow, after: string) => Promise<Chunk>;

const WORK: Record<Phase, Work> = {
  join: async ({ tx, workspace, now }, certification, after) => {
    const people = await nextMembers(tx, workspace.id, certification.id, after, CHUNK);
    const scope = { tx, now, timeZone: workspace.timeZone };
    const fresh = await placeAssignments(scope, certification, people, "group");
    return { last: people.at(-1) ?? null, looked: people.length, result: { assigned: fresh.length }, settled: NOTHING };
  },
  leave: async ({ tx, workspace, now }, { id }, after) => {
    const { ended, looked, last } = await endLeft(tx, workspace.id, id, { after, limit: CHUNK }, now);
    return { last, looked, result: { ended }, settled: NOTHING };
  },
  enrol: async ({ tx, workspace, now }, { id, invisible }, after) => {
    const people = invisible ? [] : await nextSingle(tx, workspace.id, id, after, CHUNK);
    const made = await enrolInCourses(tx, workspace.id, id, people, now);
    const events = [...groupBy(made, ({ courseId }) => courseId)].flatMap(([courseId, rows]) =>
      learnersChanged(
        courseId,
        rows.map(({ recipientId }) => recipientId),
      ),
    );
    return {
      last: people.at(-1) ?? null,
      looked: people.length,
      result: { enrolled: made.length },
      settled: NOTHING,
      events,
    };
  },
  evaluate: async (context, certification, after) => {
    const { tx, workspace } = context;
    const people = await nextOpen(tx, workspace.id, certification.id, after, CHUNK);
    await holdPeople(tx, workspace.id, people);
    const rows = await watchPeople(tx, workspace.id, [certification.id], people);
    const settled = await settleRounds(context, certification, rows);
    const { completed, issued, drafts } = settled;
    const result = { completed: completed.length, issued: issued.length, drafts: drafts.length };
    return { last: people.at(-1) ?? null, looked: people.length, result, settled };
  },
};
