import { z } from "zod";
import { listAchievements } from "../../../db/queries/achievements";
import { findHeldBy, findHolders, findInitials } from "../../../db/queries/public-holders";
import type { Id } from "../../core/ids";
import { groupBy } from "../../core/lists";
import { decodeCursor, encodeCursor } from "../../core/paging";
import { publicRead } from "../../read";
import {
  beginAt,
  DIRECTORY_PAGE,
  type DirectoryEntry,
  directoryQuery,
  INITIALS,
  type Initial,
  MOST_HELD,
  OTHER_INITIALS,
  searchWords,
  viewEntry,
  viewInitials,
} from "../rules/directory";
import type { PublicIssuer } from "../rules/public-views";
import { issuerSlug } from "./public-portal";
import { findIssuer } from "./view-public";

const MOST_ACHIEVEMENTS = 200;

export type Directory = {
  issuer: PublicIssuer;
  entries: DirectoryEntry[];
  nextCursor: string | null;
  /** Letters to jump to; none where one page holds everybody, nor while searching. */
  initials: Initial[];
  /** What can be chosen to filter by. */
  achievements: { id: Id<"achievement">; name: string }[];
};

/** Who holds what of an issuer, by name. An opt-out, a withdrawal or a credential made private counts from that moment. */
export const publicDirectory = publicRead(
  z.strictObject({ slug: issuerSlug, ...directoryQuery }),
  async ({ db, now }, { slug, q = "", achievement: achievementId, cursor, from }): Promise<Directory> => {
    const issuer = await findIssuer(db, slug);
    const words = searchWords(q);
    const after = decodeCursor(cursor, 2)?.map(String) as [string, string] | undefined;
    const begin = after ?? (from ? beginAt(from) : null);
    const filter = { words, achievementId, after: begin, limit: DIRECTORY_PAGE + 1 };
    const found = await findHolders(db, issuer.id, filter);
    const people = found.slice(0, DIRECTORY_PAGE);
    const ids = people.map(({ id }) => id);
    const held = await findHeldBy(db, issuer.id, ids, { achievementId, most: MOST_HELD, now });
    const heldBy = groupBy(held, (row) => row.recipientId);
    const long = words.length === 0 && (begin !== null || found.length > people.length);
    const initials = [...INITIALS, OTHER_INITIALS];
    const last = people.at(-1);
    const all = await listAchievements(db, issuer.id, { status: "published", after: null, limit: MOST_ACHIEVEMENTS });
    return {
      issuer,
      entries: people.map(({ id, name }) => viewEntry(name, heldBy.get(id) ?? [], now)),
      nextCursor: found.length > people.length && last ? encodeCursor([last.sortName, last.id]) : null,
      initials: long ? viewInitials(await findInitials(db, issuer.id, { initials, achievementId })) : [],
      achievements: all.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name)),
    };
  },
);
