import { z } from "zod";
import { findAchievements } from "../../../db/queries/achievements";
import { type LockedCredential, setStatus } from "../../../db/queries/credential-changes";
import { findEarlierRounds, findHeld, findOvertakenRounds, markReplaced } from "../../../db/queries/issuing";
import { lockRecipients } from "../../../db/queries/recipients";
import { countIssued, lockRoom } from "../../../db/queries/usage";
import { type CommandContext, command } from "../../command";
import { DomainError } from "../../core/errors";
import type { Id } from "../../core/ids";
import { groupBy } from "../../core/lists";
import { credentialsIssued } from "../rules/events";
import { judgeDuplicate } from "../rules/placement";
import { judgeCertified } from "./judge-certified";
import { selectFor, selection } from "./select-credentials";

export type IssuedDrafts = { changed: Id<"credential">[]; waiting: number; skipped: number };
type Fit = { row: LockedCredential; replaces: Id<"credential">[] };

/** Issues drafts, oldest first, as far as there is room; each is checked again for the limit and for duplicates. */
export const issueDrafts = command(
  "credential.issue-drafts",
  "credential.issue",
  z.strictObject(selection),
  async (context, wanted) => {
    const { value, rows } = await issueLocked(context, await selectFor(context, "issue", wanted), wanted.skipOthers);
    return {
      value: { ...value, skipped: wanted.ids.length - value.changed.length - value.waiting },
      audit: rows.map((row) => ({ subject: row.id, before: { status: "draft" }, after: { status: "issued" } })),
      events: credentialsIssued(value.changed),
    };
  },
);

/** Shared with the job that issues every waiting draft: rows are locked already. */
export async function issueLocked(context: CommandContext, drafts: LockedCredential[], skipOthers: boolean) {
  const { tx, workspace, now } = context;
  const fits = await judgeDrafts(context, drafts, skipOthers);
  const room = fits.length > 0 ? await lockRoom(tx, workspace.id) : null;
  if (room !== null && room < fits.length && !skipOthers) {
    throw new DomainError(
      "conflict",
      room === 0
        ? "The credential limit is reached. Raise it, or delete credentials, then issue the draft."
        : `The limit leaves room for ${room}.`,
    );
  }
  const going = fits
    .sort((a, b) => a.row.createdAt.getTime() - b.row.createdAt.getTime())
    .slice(0, room ?? fits.length);
  const changed = going.map(({ row }) => row.id);
  const replaced = going.flatMap(({ row, replaces }) => replaces.map((id) => ({ id, replacedBy: row.id })));
  await markReplaced(tx, workspace.id, replaced, now);
  if (changed.length > 0) await setStatus(tx, workspace.id, changed, { status: "issued", issuedAt: now }, now);
  if (room !== null) await countIssued(tx, workspace.id, changed.length);
  return { value: { changed, waiting: fits.length - going.length }, rows: going.map(({ row }) => row) };
}

async function judgeDrafts(
  { tx, workspace, now }: CommandContext,
  drafts: LockedCredential[],
  skipOthers: boolean,
): Promise<Fit[]> {
  const fits: Fit[] = [];
  const ids = drafts.map((row) => row.id);
  const earlier = await findEarlierRounds(tx, workspace.id, ids);
  const certified = await judgeCertified(tx, drafts);
  const outdated = new Set([...certified.outdated, ...(await findOvertakenRounds(tx, workspace.id, ids))]);
  const late = drafts.find((row) => outdated.has(row.id));
  if (late && !skipOthers)
    throw new DomainError(
      "conflict",
      `${late.recipientName} has a later certificate of this certification. Delete the draft.`,
    );
  const waiting = drafts.filter((row) => !outdated.has(row.id));
  const replacedBy = (row: LockedCredential) => [
    ...(earlier.get(row.id) ?? []),
    ...(certified.replaces.get(row.id) ?? []),
  ];
  const byAchievement = groupBy(waiting, (row) => row.achievementId);
  for (const achievement of await findAchievements(tx, workspace.id, [...byAchievement.keys()])) {
    const rows = byAchievement.get(achievement.id) ?? [];
    if (achievement.duplicates === "allow") {
      fits.push(...rows.map((row) => ({ row, replaces: replacedBy(row) })));
      continue;
    }
    const recipientIds = [...new Set(rows.map((row) => row.recipientId))];
    await lockRecipients(tx, workspace.id, recipientIds);
    const held = groupBy(await findHeld(tx, workspace.id, achievement.id, recipientIds), (row) => row.recipientId);
    const once = new Set<string>(); // two drafts of one person: only the first can go out
    for (const row of rows) {
      const own = replacedBy(row);
      const others = (held.get(row.recipientId) ?? []).filter((other) => !own.includes(other.id));
      const verdict = judgeDuplicate(achievement.duplicates, others, now);
      if (verdict.kind === "place" && !once.has(row.recipientId))
        fits.push({ row, replaces: [...own, ...verdict.replaces] });
      else if (!skipOthers)
        throw new DomainError(
          "conflict",
          `${row.recipientName} already holds ${achievement.name}, which is given only once.`,
        );
      once.add(row.recipientId);
    }
  }
  return fits;
}
