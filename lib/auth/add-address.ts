import { z } from "zod";
import { type Db, getDb } from "../../db/client";
import { insertMails } from "../../db/queries/mails";
import { takeAttempt } from "../../db/queries/sign-ins";
import { listUserAddresses, putPendingAddress } from "../../db/queries/user-addresses";
import { findUser } from "../../db/queries/users";
import { DomainError, invalid } from "../core/errors";
import { type Id, newId } from "../core/ids";
import { emailKey, emailSchema } from "../core/text";
import { env } from "../env";
import { mailsQueued } from "../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../governance/rules/mail-subjects";
import { type OwnVerb, ownCommand } from "../own-command";
import { routes } from "../routes";
import { hashToken, newToken } from "./tokens";

const LINK_HOURS = 24;
const WINDOW_MINUTES = 60;
const PER_PERSON = 5;
const PER_ADDRESS = 3;
const MOST_ADDRESSES = 10;

const input = z.strictObject({ email: emailSchema });

/** Mails the link that proves a further address. The answer is the same whether or not somebody has the address already. */
const queueVerification = ownCommand("address.add", input, async ({ tx, userId, now }, { email }) => {
  const user = await findUser(tx, userId);
  if (!user) throw new DomainError("unauthenticated", "You are signed out.");
  const key = emailKey(email);
  const known = await listUserAddresses(tx, userId);
  if (user.email === key || known.some((address) => address.emailKey === key && address.verifiedAt))
    throw invalid("email", "This address is yours already.");
  if (known.length >= MOST_ADDRESSES && !known.some((address) => address.emailKey === key))
    throw invalid("email", `You have ${MOST_ADDRESSES} further addresses. Remove one of them first.`);
  const token = newToken();
  const tokenExpiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000);
  await putPendingAddress(tx, { userId, emailKey: key, tokenHash: hashToken(token), tokenExpiresAt });
  const kind = "address-verification";
  const url = env.baseUrl + routes.confirmAddress(token);
  const props = { email, account: user.email, url, hours: LINK_HOURS };
  const mail = { id: newId("mail"), workspaceId: null, kind, toAddress: email, subject: MAIL_SUBJECTS[kind](), props };
  const ids = await insertMails(tx, [{ ...mail, kind, idempotencyKey: `${kind}:${hashToken(token)}` }]);
  return { value: { email: key }, audit: [], events: mailsQueued(ids) };
});

/** As `queueVerification`, for people: a few in an hour. The try counts also where it comes to nothing. */
export const addAddress: OwnVerb<typeof input, { email: string }> = async (person, raw, options = {}) => {
  const parsed = input.safeParse(raw);
  const key = parsed.success ? emailKey(parsed.data.email) : null;
  if (key) await limit(options.db ?? getDb(), person.id, key, options.now ?? new Date());
  return queueVerification(person, raw, options);
};

async function limit(db: Db, userId: Id<"user">, key: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
  const limits = [
    { key: `verify by ${userId}`, limit: PER_PERSON },
    { key: `verify ${key}`, limit: PER_ADDRESS },
  ];
  if (await takeAttempt(db, limits, since, now)) return;
  throw new DomainError("rate_limited", "That was often. Wait an hour, then ask for a new link.", {
    retryAfterSeconds: WINDOW_MINUTES * 60,
  });
}
