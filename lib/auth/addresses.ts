import { z } from "zod";
import { getDb } from "../../db/client";
import {
  deleteUserAddress,
  findAddressOwner,
  findPendingAddress,
  listUserAddresses,
  lockAddress,
  verifyAddress,
} from "../../db/queries/user-addresses";
import { DomainError, notFound } from "../core/errors";
import type { Id } from "../core/ids";
import { emailKey } from "../core/text";
import { ownCommand } from "../own-command";
import { hashToken } from "./tokens";

const GONE = "This link no longer works: it was used, it ran out, or a newer one was sent. Ask for a new one.";

/**
 * Uses up the link in a mail, which proves the address. Only for whoever asked for it, signed in: else a stranger could have
 * the owner of an address confirm it for them. One that is proven by another account stays there; whose it is, is not told.
 */
export const confirmAddress = ownCommand(
  "address.confirm",
  z.strictObject({ token: z.string().min(1).max(200) }),
  async ({ tx, userId, now }, { token }) => {
    const tokenHash = hashToken(token);
    const pending = await findPendingAddress(tx, tokenHash);
    if (!pending || pending.userId !== userId || !pending.tokenExpiresAt || pending.tokenExpiresAt <= now)
      throw new DomainError("gone", GONE);
    const { emailKey } = pending;
    await lockAddress(tx, emailKey);
    const owner = await findAddressOwner(tx, emailKey);
    if (owner && owner !== userId)
      throw new DomainError(
        "conflict",
        "Another account has proven this address already. Sign in there with it and remove it, then ask for a new link.",
      );
    if (!(await verifyAddress(tx, { userId, emailKey, tokenHash }, now))) throw new DomainError("gone", GONE);
    return { value: { email: emailKey }, audit: [], events: [] };
  },
);

/** What was issued to it is no longer shown beside the rest; the credentials themselves stay as they are. */
export const removeAddress = ownCommand(
  "address.remove",
  z.strictObject({ email: z.string().min(1).max(320) }),
  async ({ tx, userId }, { email }) => {
    if (!(await deleteUserAddress(tx, userId, emailKey(email)))) throw notFound("address of yours");
    return { value: { email }, audit: [], events: [] };
  },
);

export type FurtherAddress = { email: string; state: "confirmed" | "waiting" | "ran-out" };

/** A person's further addresses, beside the one they sign in with. */
export async function listAddresses(userId: Id<"user">, db = getDb(), now = new Date()): Promise<FurtherAddress[]> {
  const rows = await listUserAddresses(db, userId);
  return rows.map(({ emailKey, verifiedAt, tokenExpiresAt }) => {
    const open = tokenExpiresAt !== null && tokenExpiresAt > now;
    return { email: emailKey, state: verifiedAt ? "confirmed" : open ? "waiting" : "ran-out" };
  });
}

/** Which address a link is about, for the page with its button; null where it is not this person's or no longer works. */
export async function findLink(userId: Id<"user">, token: string, db = getDb(), now = new Date()) {
  const pending = await findPendingAddress(db, hashToken(token));
  const open = pending?.userId === userId && pending.tokenExpiresAt !== null && pending.tokenExpiresAt > now;
  return open ? pending.emailKey : null;
}
