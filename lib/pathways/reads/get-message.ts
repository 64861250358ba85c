import { z } from "zod";
import { findGroup } from "../../../db/queries/groups";
import { findJob } from "../../../db/queries/jobs";
import { listReaders, type MessageResults, readResults } from "../../../db/queries/message-sending";
import { findMessage, listMessages as findMessages, type MessageRow } from "../../../db/queries/messages";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";

const NOTHING: MessageResults = {
  reached: 0,
  waiting: 0,
  sent: 0,
  kept: 0,
  failed: 0,
  delivered: 0,
  opened: 0,
  bounced: 0,
  unsubscribed: 0,
  earnedSince: 0,
  noAddress: 0,
  completed: 0,
};

/** One message, what became of it so far, and how far its sending is. */
export const getMessage = read(
  "message.read",
  z.strictObject({ id: idSchema("message") }),
  async ({ db, workspace }, { id }) => {
    const row = await findMessage(db, workspace.id, id);
    if (!row) throw notFound("message");
    const [results, group, job] = [
      await readResults(db, workspace.id, [id]),
      row.groupId && (await findGroup(db, workspace.id, row.groupId)),
      row.jobId && (await findJob(db, workspace.id, row.jobId)),
    ];
    const sending = job ? { id: job.id, status: job.status, done: job.done, total: job.total, error: job.error } : null;
    return {
      ...view(row),
      body: row.body,
      /** null: everyone; a name that is null: the group was deleted since. */
      group: row.groupId ? { id: row.groupId, name: group ? group.name : null } : null,
      results: results.get(id) ?? NOTHING,
      job: sending,
    };
  },
);
export type MessageView = Awaited<ReturnType<typeof getMessage.run>>;

/** The messages of a pathway, newest first, each with what became of it. */
export const listMessages = read(
  "message.read",
  z.strictObject({ pathwayId: idSchema("pathway"), ...pageInput }),
  async ({ db, workspace }, { pathwayId, limit, cursor }) => {
    const after = decodeCursor(cursor, ["instant", "any"]) as [string, string] | null;
    const rows = await findMessages(db, workspace.id, pathwayId, { after, limit: limit + 1 });
    const results = await readResults(
      db,
      workspace.id,
      rows.map(({ id }) => id),
    );
    return toPage(
      rows,
      limit,
      (row) => ({ ...view(row), results: results.get(row.id) ?? NOTHING }),
      (row) => [row.createdAt.toISOString(), row.id],
    );
  },
);

/** Whom it reached or passed over, by name. */
export const listMessageReaders = read(
  "message.read",
  z.strictObject({ id: idSchema("message"), ...pageInput }),
  async ({ db, workspace }, { id, limit, cursor }) => {
    const message = await findMessage(db, workspace.id, id);
    if (!message) throw notFound("message");
    const after = decodeCursor(cursor, 2) as [string, string] | null;
    const rows = await listReaders(db, message, { after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      ({ sortName, ...reader }) => reader,
      (row) => [row.sortName, row.id],
    );
  },
);

function view({ id, pathwayId, achievementId, groupId, kind, subject, status, version, ...row }: MessageRow) {
  const at = (instant: Date | null) => instant?.toISOString() ?? null;
  const times = { createdAt: row.createdAt.toISOString(), sendAt: at(row.sendAt), sentAt: at(row.sentAt) };
  return { id, pathwayId, achievementId, groupId, kind, subject, status, version, ...times };
}
