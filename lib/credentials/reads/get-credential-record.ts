import { z } from "zod";
import { findSurroundings, listHistory } from "../../../db/queries/credential-record";
import { findCredentials } from "../../../db/queries/credentials";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { viewCredential } from "../rules/view";

const HISTORY = 50;

/** All that a member may know of one credential; of a deleted one what its tombstone and the audit trail still say. */
export const getCredentialRecord = read(
  "credential.read",
  z.strictObject({ id: idSchema("credential") }),
  async ({ db, workspace, now }, { id }) => {
    const [row] = await findCredentials(db, workspace.id, [id]);
    if (!row) throw notFound("credential");
    const [around, history] = await Promise.all([
      findSurroundings(db, workspace.id, id, row.sourceId),
      listHistory(db, workspace.id, id, HISTORY),
    ]);
    const credential = viewCredential(row, now);
    return { credential, timeZone: row.timeZone, erased: row.erasedAt !== null, ...around, history };
  },
);
export type CredentialRecord = Awaited<ReturnType<typeof getCredentialRecord.run>>;
