import { z } from "zod";
import { type AchievementRow, findAchievements } from "../../../db/queries/achievements";
import { ensureRecipients, type RecipientRow } from "../../../db/queries/recipients";
import { type CommandContext, command } from "../../command";
import { dayIn, parseDay } from "../../core/dates";
import { DomainError, type FieldError, notFound } from "../../core/errors";
import type { Id } from "../../core/ids";
import { groupBy } from "../../core/lists";
import { emailKey } from "../../core/text";
import { credentialsIssued } from "../rules/events";
import { type IssueItem, issueItem, MAX_BATCH } from "../rules/issue-input";
import { erasedMeanwhile, type Placed, type PlaceRequest, placeCredentials } from "./place-credentials";

const input = z.strictObject({
  credentials: z.array(issueItem).min(1).max(MAX_BATCH, `At most ${MAX_BATCH} credentials at a time.`),
  source: z.enum(["manual", "api"]),
});

/** Issues in the order given; what the limit leaves no room for becomes a draft. All or nothing. */
export const issueCredentials = command(
  "credential.issue",
  "credential.issue",
  input,
  async (context, { credentials: items, source }) => {
    const achievements = await loadPublished(context, items);
    const people = await ensureRecipients(
      context.tx,
      context.workspace.id,
      items.map((item) => item.recipient),
      context.now,
    );
    const requests = items.map((item, index) => toRequest(context, item, { index, of: items.length }, people, source));
    const placed: Placed[] = [];
    for (const [achievementId, group] of groupBy(requests, (request) => request.achievementId)) {
      const achievement = achievements.get(achievementId);
      if (!achievement) throw notFound("achievement");
      placed.push(
        ...(await placeGroup(
          context,
          achievement,
          group.map(({ request }) => request),
        )),
      );
    }
    placed.sort((a, b) => Number(a.key) - Number(b.key));
    return {
      value: placed,
      audit: placed.map(({ id, status }) => ({ subject: id, after: { status, source } })),
      events: credentialsIssued(placed.filter((row) => row.status === "issued").map((row) => row.id)),
    };
  },
);

async function placeGroup(
  context: CommandContext,
  achievement: AchievementRow,
  requests: PlaceRequest[],
): Promise<Placed[]> {
  if (achievement.duplicates !== "allow") refuseTwice(requests);
  const { placed, refused, gone } = await placeCredentials(context, achievement, requests);
  if (gone.length > 0) throw erasedMeanwhile();
  if (refused.length === 0) return placed;
  const fields = refused.map(({ key }) => ({
    path: pathOf(key, requests.length, "recipient.email"),
    message: `Already holds ${achievement.name}.`,
  }));
  throw new DomainError("conflict", `${achievement.name} is given to a person only once.`, { fields });
}

async function loadPublished(
  { tx, workspace }: CommandContext,
  items: IssueItem[],
): Promise<Map<Id<"achievement">, AchievementRow>> {
  const ids = [...new Set(items.map((item) => item.achievementId))];
  const rows = await findAchievements(tx, workspace.id, ids);
  if (rows.length < ids.length) throw notFound("achievement");
  const closed = rows.find((row) => row.status !== "published");
  if (closed) {
    const why =
      closed.status === "draft" ? "is a draft. Publish it first." : "is archived. Nothing more is issued of it.";
    throw new DomainError("conflict", `${closed.name} ${why}`, {
      fields: [{ path: "achievementId", message: `${closed.name} ${why}` }],
    });
  }
  return new Map(rows.map((row) => [row.id, row]));
}

function toRequest(
  { workspace, now }: CommandContext,
  item: IssueItem,
  { index, of }: { index: number; of: number },
  people: Map<string, RecipientRow>,
  source: "manual" | "api",
) {
  const person = people.get(emailKey(item.recipient.email));
  if (!person) throw notFound("recipient");
  const errors: FieldError[] = [];
  const day = (text: string | null | undefined, field: string) => {
    if (text === null || text === undefined) return text;
    const parsed = parseDay(text, workspace.timeZone);
    if (parsed === null)
      errors.push({
        path: pathOf(String(index), of, field),
        message: `${text} is not a day. Use a date like 2026-02-28.`,
      });
    return parsed;
  };
  const issuedOn = day(item.issuedOn, "issuedOn") ?? dayIn(workspace.timeZone, now);
  const expiresOn = day(item.expiresOn, "expiresOn");
  if (expiresOn && expiresOn < issuedOn)
    errors.push({ path: pathOf(String(index), of, "expiresOn"), message: "The expiry is before the issue day." });
  const [first] = errors;
  if (first) throw new DomainError("invalid", first.message, { fields: errors });
  const request: PlaceRequest = {
    key: String(index),
    recipientId: person.id,
    recipientName: item.recipient.name ?? person.name,
    issuedOn,
    expiresOn,
    attributes: item.attributes,
    evidence: item.evidence,
    notify: item.notify ?? true,
    source: { kind: source, id: null },
  };
  return { achievementId: item.achievementId, request };
}

function refuseTwice(requests: PlaceRequest[]): void {
  const seen = new Set<string>();
  for (const { recipientId, key } of requests) {
    if (seen.has(recipientId)) {
      const path = pathOf(key, requests.length, "recipient.email");
      throw new DomainError("invalid", "The same person is in here twice.", {
        fields: [{ path, message: "The same person is in here twice." }],
      });
    }
    seen.add(recipientId);
  }
}

const pathOf = (key: string, count: number, field: string) => (count > 1 ? `credentials.${key}.${field}` : field);
