import { createHash } from "node:crypto";
import { type CreateBatchOptions, Resend } from "resend";
import { DomainError } from "../core/errors";
import { cleanLine, isEmail } from "../core/text";
import { env } from "../env";

/** As many as Resend takes in one call; `deliver` is given no more. */
export const MAIL_BATCH = 100;

export type OutgoingMail = {
  id: string;
  to: string;
  from: string;
  subject: string;
  html: string;
  text: string;
  /** Where answers go; none: to the sender. */
  replyTo?: string;
  headers?: Record<string, string>;
};
export type MailResult =
  | { id: string; status: "sent"; providerId: string | null }
  | { id: string; status: "failed"; error: string }
  | { id: string; status: "kept" };

type Options = { apiKey?: string; baseUrl?: string; timeoutMs?: number };
type Refusal = { permanent: boolean; message: string; retryAfterSeconds: number };

/**
 * Sends one batch. The same mails given again are the same call to Resend (key made of their ids), so a retry after a crash sends
 * nothing twice: the caller fixes which mails make a batch, and what is in them, before the first try.
 * Throws `unavailable` with `retryAfterSeconds` where trying again may help; without a key every mail is kept.
 */
export async function deliver(mails: readonly OutgoingMail[], options: Options = {}): Promise<MailResult[]> {
  if (mails.length > MAIL_BATCH) throw new RangeError(`At most ${MAIL_BATCH} mails make a batch.`);
  const { apiKey = env.resendApiKey, baseUrl = env.resendBaseUrl, timeoutMs = 30_000 } = options;
  if (apiKey === undefined) return mails.map(({ id }) => ({ id, status: "kept" }));
  const resend = new Resend(apiKey, { baseUrl });

  const unfit = mails.flatMap((mail) => {
    const error = whyUnfit(mail);
    return error === null ? [] : [{ id: mail.id, status: "failed" as const, error }];
  });
  const fit = mails
    .filter((mail) => !unfit.some(({ id }) => id === mail.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sent = fit.length === 0 ? [] : await sendBatch(resend, fit, timeoutMs);
  const results = new Map([...unfit, ...sent].map((result) => [result.id, result]));
  return mails.flatMap(({ id }) => results.get(id) ?? []);
}

async function sendBatch(resend: Resend, mails: OutgoingMail[], timeoutMs: number): Promise<MailResult[]> {
  const { data, error, headers } = await resend.batch.send(mails.map(asPayload), {
    batchValidation: "permissive",
    idempotencyKey: batchKey(mails),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!error) return pairUp(mails, data);
  const refusal = readRefusal(error, headers);
  if (!refusal.permanent)
    throw new DomainError("unavailable", refusal.message, { retryAfterSeconds: refusal.retryAfterSeconds });
  const [only, second] = mails;
  if (only === undefined) return [];
  // The key is taken by other content: it may have gone out already, so sending it one by one could send it twice.
  if (second === undefined || error.name === "invalid_idempotent_request") {
    return mails.map(({ id }) => ({ id, status: "failed", error: refusal.message }));
  }
  // Nothing of a refused batch was sent: find the mail that spoils it.
  const results: MailResult[] = [];
  for (const mail of mails) results.push(...(await sendBatch(resend, [mail], timeoutMs)));
  return results;
}

function asPayload({ to, from, subject, html, text, headers, replyTo }: OutgoingMail): CreateBatchOptions[number] {
  return { to, from, subject: cleanLine(subject), html, text, headers, replyTo };
}

function batchKey(mails: OutgoingMail[]): string {
  return `mails-${createHash("sha256")
    .update(mails.map(({ id }) => id).join("\n"))
    .digest("hex")}`;
}

type Reply = { data?: { id: string }[]; errors?: { index: number; message: string }[] };

/** Resend lists the refused by index and the ids of the others in order. */
function pairUp(mails: OutgoingMail[], { data = [], errors = [] }: Reply): MailResult[] {
  const refused = new Map(errors.map(({ index, message }) => [index, message]));
  let next = 0;
  return mails.map(({ id }, i) => {
    const error = refused.get(i);
    if (error !== undefined) return { id, status: "failed", error: cleanLine(error) };
    return { id, status: "sent", providerId: data[next++]?.id ?? null };
  });
}

/** 400 and 422 are about these mails; everything else is about the moment, the network or our settings, and may pass. */
function readRefusal(
  error: { name?: string; message?: string; statusCode?: number | null },
  headers: Record<string, string> | null,
): Refusal {
  const status = error.statusCode ?? null;
  const message = `Resend${status === null ? "" : ` (${status})`}: ${cleanLine(error.message ?? "no reason given")}`;
  const permanent = status === 400 || status === 413 || status === 422 || error.name === "invalid_idempotent_request";
  const settings = status !== null && [401, 403, 404, 405].includes(status);
  const otherwise = error.name?.endsWith("quota_exceeded") ? 3600 : settings ? 900 : 30;
  return { permanent, message, retryAfterSeconds: retryAfter(headers) ?? otherwise };
}

function retryAfter(headers: Record<string, string> | null): number | null {
  const seconds = Number(headers?.["retry-after"] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(Math.ceil(seconds), 3600) : null;
}

/** Nothing that a person typed may open a header of its own. */
function whyUnfit({ to, from, replyTo, headers = {} }: OutgoingMail): string | null {
  if (!isEmail(to)) return "This is not an e-mail address.";
  if (replyTo !== undefined && !isEmail(replyTo)) return "Where answers go is not an e-mail address.";
  if (cleanLine(from) !== from) return "The sender holds characters that a header cannot carry.";
  const fine = Object.entries(headers).every(
    ([name, value]) => /^[A-Za-z0-9-]+$/.test(name) && cleanLine(value) === value,
  );
  return fine ? null : "A header holds characters that it cannot carry.";
}
