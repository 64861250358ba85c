import { z } from "zod";
import {
  findDaysHeld,
  findImport,
  type GoodRow,
  type ImportHead,
  markRefused,
  nextGoodRows,
} from "../../../db/queries/imports";
import { advanceJob } from "../../../db/queries/jobs";
import { ensureRecipients } from "../../../db/queries/recipients";
import { type CommandContext, command } from "../../command";
import { daysSinceEpoch } from "../../core/dates";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { credentialsIssued } from "../rules/events";
import { openAchievement } from "./open-achievement";
import { type Placement, type PlaceRequest, placeCredentials } from "./place-credentials";

/** Lines in one transaction: measured to keep it about a tenth of a second, and its slowest near a quarter. */
export const CHUNK = 250;

/** One chunk of an import. The cursor moves in the same transaction, so a chunk is done once, however often it is asked for. */
export const importChunk = command(
  "import.issue",
  "credential.issue",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const file = await findImport(tx, workspace.id, job.subject as Id<"import">);
    if (!file) throw notFound("import");
    const rows = await nextGoodRows(tx, workspace.id, file.id, { after: Number(job.cursor ?? 0), limit: CHUNK });
    const { placed, refused } = await place(context, file, rows);
    const issued = placed.filter((row) => row.status === "issued").map((row) => row.id);
    const skipped = rows.length - placed.length - refused.length;
    const result = { issued: issued.length, drafts: placed.length - issued.length, skipped, refused: refused.length };
    const finished = rows.length < CHUNK; // the file is exhausted; "nothing issued" would not say so
    const cursor = String(rows.at(-1)?.line ?? job.cursor ?? 0);
    await advanceJob(tx, job, { cursor, done: rows.length, result, finished }, now);
    return {
      value: { finished },
      audit: { subject: file.id, after: { jobId, throughLine: Number(cursor), ...result } },
      events: credentialsIssued(issued),
    };
  },
);

async function place(
  context: CommandContext,
  file: ImportHead,
  rows: GoodRow[],
): Promise<Pick<Placement, "placed" | "refused">> {
  if (rows.length === 0) return { placed: [], refused: [] };
  const { tx, workspace, now } = context;
  const achievement = await openAchievement(context, file.achievementId);
  const people = await ensureRecipients(tx, workspace.id, rows, now);
  const requests = rows.flatMap((row) => {
    const person = people.get(row.emailKey);
    return person ? [toRequest(file, row, person.id)] : [];
  });
  const ids = requests.map((request) => request.recipientId);
  const held = new Set((await findDaysHeld(tx, workspace.id, achievement.id, ids)).map(personAndDay));
  const fresh = requests.filter((request) => !held.has(personAndDay(request)));
  const placement = await placeCredentials(context, achievement, fresh);
  const lines = placement.refused.map(({ key }) => Number(key));
  const message = `Already holds ${achievement.name}, which is given to a person only once.`;
  const column = typeof file.mapping.email === "string" ? file.mapping.email : null;
  await markRefused(tx, workspace.id, file.id, lines, { column, message });
  return placement;
}

const personAndDay = ({ recipientId, issuedOn }: { recipientId: string; issuedOn: string }) =>
  `${recipientId} ${issuedOn}`;

/** The file's name stands on the credential; what the recipient is called otherwise stays. */
function toRequest(file: ImportHead, row: GoodRow, recipientId: Id<"recipient">): PlaceRequest {
  return {
    key: String(row.line),
    recipientId,
    recipientName: row.name,
    issuedOn: row.issuedOn,
    expiresOn: row.expiresOn ?? undefined,
    attributes: row.attributes,
    notify: file.notify,
    source: { kind: "import", id: file.id },
    // The achievement, the person and the day: the same again is never issued again, from whichever file.
    award: { sourceId: file.achievementId, cycle: daysSinceEpoch(row.issuedOn) },
  };
}
