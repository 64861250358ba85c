import { z } from "zod";
import { listHistory } from "../../../db/queries/credential-record";
import { findPersonFacts, listMailsOf } from "../../../db/queries/person";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

const MOST_LINES = 50;
const input = z.strictObject({ id: idSchema("recipient") });

/** What an issuer knows of one person, beside their name, groups and credentials. */
export const getPerson = read("recipient.read", input, async ({ db, workspace }, { id }) => {
  const facts = await findPersonFacts(db, workspace.id, id);
  if (!facts) throw notFound("recipient");
  return { ...facts, history: await listHistory(db, workspace.id, id, MOST_LINES) };
});

/** The newest mails to one person; what they say is behind the permission to read mails. */
export const listPersonMails = read("mail.read", input, ({ db, workspace }, { id }) =>
  listMailsOf(db, workspace.id, id, MOST_LINES),
);
