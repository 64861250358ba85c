import { countCredentials, listCredentials as query } from "../../../db/queries/credentials";
import { decodeCursor, type Page, toPage } from "../../core/paging";
import { emailKey } from "../../core/text";
import { read } from "../../read";
import { listCredentialsInput } from "../rules/list-input";
import { type CredentialView, viewCredential } from "../rules/view";

const KINDS = { createdAt: "instant", issuedOn: "day", expiresOn: "day", name: "any" } as const;

/** Searched, filtered, sorted and paged on the server. */
export const listCredentials = read(
  "credential.read",
  listCredentialsInput,
  async ({ db, workspace, now }, input): Promise<Page<CredentialView>> => {
    const { limit, cursor, sort, recipientEmail, ...rest } = input;
    const filter = { ...rest, recipientEmailKey: recipientEmail ? emailKey(recipientEmail) : undefined };
    const after = decodeCursor(cursor, [KINDS[sort.sort], "any"]) as [string, string] | null;
    const rows = await query(db, workspace.id, filter, { ...sort, after, limit: limit + 1 }, now);
    return toPage(
      rows,
      limit,
      (row) => viewCredential(row, now),
      (row) => [row.sortKey, row.id],
    );
  },
);

/** How many match, counted up to 10,000. */
export const countMatchingCredentials = read(
  "credential.read",
  listCredentialsInput,
  async ({ db, workspace, now }, input) => {
    const { limit: _limit, cursor: _cursor, sort: _sort, recipientEmail, ...rest } = input;
    return countCredentials(
      db,
      workspace.id,
      { ...rest, recipientEmailKey: recipientEmail ? emailKey(recipientEmail) : undefined },
      now,
    );
  },
);
