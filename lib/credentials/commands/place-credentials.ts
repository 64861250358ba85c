import type { AchievementRow } from "../../../db/queries/achievements";
import {
  claimAwards,
  findHeld,
  insertCredentials,
  markReplaced,
  type NewCredential,
} from "../../../db/queries/issuing";
import { lockRecipients } from "../../../db/queries/recipients";
import { countIssued, lockRoom } from "../../../db/queries/usage";
import type { CommandContext } from "../../command";
import type { Day } from "../../core/dates";
import { DomainError } from "../../core/errors";
import { type Id, newId } from "../../core/ids";
import { groupBy } from "../../core/lists";
import { fillRoom, judgeDuplicate } from "../rules/placement";
import { expiryDay, expiryInstant } from "../rules/validity";
import type { Evidence, SourceKind } from "../rules/vocabulary";

export type PlaceRequest = {
  /** Comes back with the answer, so that the caller knows whose it is. */
  key: string;
  recipientId: Id<"recipient">;
  recipientName: string;
  issuedOn: Day;
  /** undefined: by the achievement's validity; null: without end. */
  expiresOn?: Day | null;
  attributes?: Record<string, string>;
  evidence?: Evidence[];
  notify: boolean;
  source: { kind: SourceKind; id: string | null };
  /** The ledger row that this rests on; where it exists already, nothing is placed. */
  award?: { sourceId: string; cycle: number };
  /** The certification that it is of: at most one in force for a person, so whoever asks holds them and names what it replaces. */
  certificationId?: Id<"certification">;
  /** Earlier ones that this one takes the place of, where they are still in force; an achievement given only once lets it. */
  replaces?: Id<"credential">[];
  /** A person should look before it goes out: a draft, whatever the room. */
  review?: boolean;
};

export type Placed = { key: string; id: Id<"credential">; status: "issued" | "draft" };
export type Placement = {
  placed: Placed[];
  refused: { key: string; heldId: Id<"credential"> }[];
  /** Whose person was erased before we held them: nothing is issued, not even their name. */
  gone: string[];
  replaced: Id<"credential">[];
  claimed: number;
};

/**
 * Gives credentials of one achievement to many recipients, for every source alike: duplicates by the achievement's policy,
 * the ledger for exactly-once, the limit under its lock, in this order of locks: recipients, ledger, counter.
 * `requests` come in the order in which they may use the room; one for each recipient where duplicates are not allowed.
 */
export async function placeCredentials(
  context: CommandContext,
  achievement: AchievementRow,
  requests: PlaceRequest[],
): Promise<Placement> {
  const { tx, workspace, now } = context;
  const judged = await judge(context, achievement, requests);
  const candidates = judged.accepted.map((item) => ({ ...item, id: newId("credential"), review: item.request.review }));
  const claimed = await claim(context, achievement.id, candidates);
  const mine = candidates.filter((item) => !item.request.award || claimed.has(item.id));
  const room = mine.length > 0 ? await lockRoom(tx, workspace.id) : null;
  const filled = fillRoom(mine, room);
  const issued = filled.filter((item) => item.status === "issued");
  const replaced = issued.flatMap(({ request: item }) => item.replaces.map((id) => ({ id, replacedBy: item.id })));
  await markReplaced(tx, workspace.id, replaced, now);
  const rows = filled.map(({ request: item, status }) => toRow(context, achievement, item.request, item.id, status));
  await insertCredentials(tx, workspace.id, rows, now);
  if (room !== null) await countIssued(tx, workspace.id, issued.length);
  return {
    placed: filled.map(({ request: item, status }) => ({ key: item.request.key, id: item.id, status })),
    refused: judged.refused,
    gone: judged.gone,
    replaced: replaced.map(({ id }) => id),
    claimed: claimed.size,
  };
}

/** For whoever asked for one person by hand. */
export const erasedMeanwhile = () =>
  new DomainError("conflict", "This person's data was erased in the meantime, so nothing was issued.");

type Accepted = { request: PlaceRequest; replaces: Id<"credential">[] };

async function judge({ tx, workspace, now }: CommandContext, achievement: AchievementRow, requests: PlaceRequest[]) {
  const accepted: Accepted[] = [];
  const refused: Placement["refused"] = [];
  const exclusive = achievement.duplicates !== "allow" && requests.length > 0;
  const ids = requests.map((request) => request.recipientId);
  const there = await lockRecipients(tx, workspace.id, ids, exclusive ? "update" : "share");
  const gone = requests.filter((request) => !there.has(request.recipientId)).map(({ key }) => key);
  const held = exclusive ? await findHeld(tx, workspace.id, achievement.id, ids) : [];
  const byRecipient = groupBy(held, (row) => row.recipientId);
  for (const request of requests) {
    if (!there.has(request.recipientId)) continue;
    const own = request.replaces ?? [];
    const others = (byRecipient.get(request.recipientId) ?? []).filter((row) => !own.includes(row.id));
    const verdict = judgeDuplicate(achievement.duplicates, others, now);
    if (verdict.kind === "place") accepted.push({ request, replaces: [...own, ...verdict.replaces] });
    else refused.push({ key: request.key, heldId: verdict.heldId });
  }
  return { accepted, refused, gone };
}

function claim(
  { tx, workspace, now }: CommandContext,
  achievementId: Id<"achievement">,
  items: (Accepted & { id: Id<"credential"> })[],
) {
  const claims = items.flatMap(({ request, id }) =>
    request.award
      ? [
          {
            ...request.award,
            sourceKind: request.source.kind,
            achievementId,
            recipientId: request.recipientId,
            credentialId: id,
            preExisting: false,
          },
        ]
      : [],
  );
  return claimAwards(tx, workspace.id, claims, now);
}

function toRow(
  { workspace }: CommandContext,
  achievement: AchievementRow,
  request: PlaceRequest,
  id: Id<"credential">,
  status: "issued" | "draft",
): NewCredential {
  const expiresOn =
    request.expiresOn === undefined ? expiryDay(request.issuedOn, achievement.validityMonths) : request.expiresOn;
  return {
    id,
    achievementId: achievement.id,
    achievementVersion: achievement.version,
    recipientId: request.recipientId,
    recipientName: request.recipientName,
    status,
    issuedOn: request.issuedOn,
    expiresOn,
    expiresAt: expiryInstant(expiresOn, workspace.timeZone),
    timeZone: workspace.timeZone,
    sourceKind: request.source.kind,
    sourceId: request.source.id,
    certificationId: request.certificationId ?? null,
    attributes: request.attributes ?? {},
    evidence: request.evidence ?? [],
    exclusive: achievement.duplicates !== "allow",
    notify: request.notify,
  };
}
