import { z } from "zod";
import { findUnchained, readLinks } from "../../../db/queries/audit-chain";
import { read } from "../../read";
import { CHAIN_START, linkHash } from "../rules/audit-link";

const PAGE = 1_000;
const MAX_PAGES = 1_000;

/**
 * Whether the history is as it was written: every entry is hashed anew with the one before. `brokenAt` is the number of the
 * first that does not fit. `head` stands for all of it: who notes it down can later see that nothing was cut off the end.
 */
export const verifyAudit = read("audit.read", z.strictObject({}), async ({ db, workspace }) => {
  let head = CHAIN_START;
  let seq = 0;
  for (let page = 0; page < MAX_PAGES; page++) {
    const links = await readLinks(db, workspace.id, seq, PAGE);
    for (const link of links) {
      head = linkHash(head, link.content);
      if (link.seq !== seq + 1 || link.hash !== head)
        return { checked: seq, head: null, brokenAt: seq + 1, waiting: false };
      seq = link.seq;
    }
    if (links.length < PAGE) break;
  }
  const waiting = (await findUnchained(db, workspace.id, 1)).length > 0;
  return { checked: seq, head, brokenAt: null, waiting };
});
