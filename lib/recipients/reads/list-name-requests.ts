import { z } from "zod";
import { countOpenNameRequests, listCorrectable, listNameRequests as query } from "../../../db/queries/name-requests";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";

const input = z.strictObject({
  open: z.boolean().optional(),
  recipientId: idSchema("recipient").optional(),
  ...pageInput,
});

/** Wishes for another name, newest first: those that wait for an answer, or those that have one. */
export const listNameRequests = read(
  "recipient.read",
  input,
  async ({ db, workspace }, { cursor, limit, ...filter }) => {
    const after = decodeCursor(cursor, ["instant", "any"]) as [string, string] | null;
    const rows = await query(db, workspace.id, { ...filter, after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => [row.createdAt.toISOString(), row.id],
    );
  },
);

export const countNameRequests = read("recipient.read", z.strictObject({}), ({ db, workspace }) =>
  countOpenNameRequests(db, workspace.id),
);

/** One wish, and the credentials that an answer can mend. */
export const getNameRequest = read(
  "recipient.read",
  z.strictObject({ id: idSchema("nameRequest") }),
  async ({ db, workspace }, { id }) => {
    const [request] = await query(db, workspace.id, { id, after: null, limit: 1 });
    if (!request) throw notFound("request");
    return { ...request, credentials: await listCorrectable(db, workspace.id, request.recipientId, 1_000) };
  },
);
