import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deliver, MAIL_BATCH, type OutgoingMail } from "./mailer";

type Call = { path: string; key: string; validation: string; mails: Record<string, unknown>[] };
type Answer = { status: number; body: unknown; headers?: Record<string, string> } | "never" | "hang up";

const calls: Call[] = [];
let answer: (call: Call) => Answer;
let baseUrl = "";
/** Records what the real client sends, and answers as the test says. */
const recorder = createServer(async (request, response) => {
  const call = {
    path: request.url ?? "",
    key: String(request.headers["idempotency-key"]),
    validation: String(request.headers["x-batch-validation"]),
    mails: await readJson(request),
  };
  calls.push(call);
  const reply = answer(call);
  if (reply === "never") return;
  if (reply === "hang up") return void request.socket.destroy();
  response
    .writeHead(reply.status, { "content-type": "application/json", ...reply.headers })
    .end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body));
});

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>[]> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

const accepted = (call: Call): Answer => ({
  status: 200,
  body: { data: call.mails.map(({ to }) => ({ id: `re_${to}` })) },
});
const refused = (status: number, name: string, headers?: Record<string, string>): Answer => ({
  status,
  body: { statusCode: status, name, message: `No: ${name}` },
  headers,
});
const mail = (n: number, change: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: `mail_${n}`,
  to: `p${n}@sample.example`,
  from: '"Northlight via Waymark" <credentials@waymark.example>',
  subject: "Trail leader",
  html: "<p>Hello</p>",
  text: "Hello\n",
  ...change,
});
const send = (mails: OutgoingMail[], timeoutMs = 5000) => deliver(mails, { apiKey: "re_test", baseUrl, timeoutMs });

beforeEach(async () => {
  calls.length = 0;
  answer = accepted;
  await new Promise<void>((ready) => recorder.listen(0, "127.0.0.1", ready));
  baseUrl = `http://127.0.0.1:${(recorder.address() as AddressInfo).port}`;
});
afterEach(async () => {
  recorder.closeAllConnections();
  await new Promise((closed) => recorder.close(closed));
});

describe("a batch", () => {
  test("goes out in one call, and each mail has its provider's id", async () => {
    expect(await send([mail(2), mail(1)])).toEqual([
      { id: "mail_2", status: "sent", providerId: "re_p2@sample.example" },
      { id: "mail_1", status: "sent", providerId: "re_p1@sample.example" },
    ]);
    expect(calls.map(({ path, validation }) => [path, validation])).toEqual([["/emails/batch", "permissive"]]);
    expect(calls[0]?.mails[0]).toEqual({
      from: '"Northlight via Waymark" <credentials@waymark.example>',
      to: "p1@sample.example",
      subject: "Trail leader",
      html: "<p>Hello</p>",
      text: "Hello\n",
    });
  });

  test("carries where answers go, and headers; what is no address of an answer fails that mail alone", async () => {
    const results = await send([
      mail(1, { replyTo: "hello@northlight.example", headers: { "Auto-Submitted": "auto-generated" } }),
      mail(2, { replyTo: "hello@northlight.example\r\nBcc: x@evil.example" }),
    ]);
    expect(calls[0]?.mails).toHaveLength(1);
    expect(calls[0]?.mails[0]).toMatchObject({
      reply_to: "hello@northlight.example",
      headers: { "Auto-Submitted": "auto-generated" },
    });
    expect(results[1]).toMatchObject({ status: "failed", error: "Where answers go is not an e-mail address." });
  });

  test("given again, in any order, is the same call with the same key; another batch has another key", async () => {
    await send([mail(1), mail(2)]);
    await send([mail(2), mail(1)]);
    await send([mail(1), mail(3)]);
    expect(calls[1]).toEqual(calls[0]);
    expect(calls[2]?.key).not.toBe(calls[0]?.key);
    expect(calls[0]?.key).toMatch(/^mails-[0-9a-f]{64}$/);
  });

  test("with one mail that Resend refuses sends the others", async () => {
    answer = () => ({
      status: 200,
      body: { data: [{ id: "a" }, { id: "c" }], errors: [{ index: 1, message: "The `to` field is invalid." }] },
    });
    expect(await send([mail(1), mail(2), mail(3)])).toEqual([
      { id: "mail_1", status: "sent", providerId: "a" },
      { id: "mail_2", status: "failed", error: "The `to` field is invalid." },
      { id: "mail_3", status: "sent", providerId: "c" },
    ]);
  });

  test("refused as a whole is sent one by one, and only the bad one fails", async () => {
    answer = (call) =>
      call.mails.some(({ to }) => to === "p2@sample.example") ? refused(422, "validation_error") : accepted(call);
    const results = await send([mail(1), mail(2), mail(3)]);
    expect(results.map(({ status }) => status)).toEqual(["sent", "failed", "sent"]);
    expect(new Set(calls.map(({ key }) => key)).size).toBe(4);
  });

  test("whose key was used with other content fails, and is never sent one by one", async () => {
    answer = () => refused(409, "invalid_idempotent_request");
    expect((await send([mail(1), mail(2)])).map(({ status }) => status)).toEqual(["failed", "failed"]);
    expect(calls).toHaveLength(1);
  });

  test("of more than a hundred is a mistake", async () => {
    await expect(send(Array.from({ length: MAIL_BATCH + 1 }, (_, n) => mail(n)))).rejects.toThrow(RangeError);
  });
});

describe("what may pass is thrown as unavailable, with the time to wait", () => {
  test.each<[string, Answer, number]>([
    ["429 with Retry-After", refused(429, "rate_limit_exceeded", { "retry-after": "7" }), 7],
    ["429 without", refused(429, "rate_limit_exceeded"), 30],
    ["the day's quota", refused(429, "daily_quota_exceeded"), 3600],
    ["500", refused(500, "internal_server_error"), 30],
    ["503 with a page instead of JSON", { status: 503, body: "<html>" }, 30],
    ["the same call still running", refused(409, "concurrent_idempotent_requests"), 30],
    ["a wrong key", refused(401, "invalid_api_key"), 900],
    ["a domain not verified yet", refused(403, "validation_error"), 900],
    ["a lost connection", "hang up", 30],
  ])("%s", async (_, reply, retryAfterSeconds) => {
    answer = () => reply;
    await expect(send([mail(1)])).rejects.toMatchObject({
      name: "DomainError",
      code: "unavailable",
      retryAfterSeconds,
    });
    expect(calls).toHaveLength(1);
  });

  test("no answer in time", async () => {
    answer = () => "never";
    await expect(send([mail(1)], 80)).rejects.toMatchObject({ code: "unavailable", retryAfterSeconds: 30 });
  });

  test("and the next try after a lost answer uses the key of the first", async () => {
    answer = () => "hang up";
    await expect(send([mail(1), mail(2)])).rejects.toMatchObject({ code: "unavailable" });
    answer = accepted;
    await send([mail(1), mail(2)]);
    expect(calls[1]?.key).toBe(calls[0]?.key);
  });
});

test("a single mail refused for good fails without a retry", async () => {
  answer = () => refused(422, "validation_error");
  expect(await send([mail(1)])).toEqual([
    { id: "mail_1", status: "failed", error: "Resend (422): No: validation_error" },
  ]);
  expect(calls).toHaveLength(1);
});

describe("nothing a person typed opens a header", () => {
  test.each<[string, Partial<OutgoingMail>]>([
    ["an address with a line break", { to: "a@sample.example\r\nBcc: x@evil.example" }],
    ["two addresses", { to: "a@sample.example, x@evil.example" }],
    ["a sender with a line break", { from: "A\r\nBcc: x@evil.example <a@waymark.example>" }],
    ["a header's value with a line break", { headers: { "X-Ref": "1\r\nBcc: x@evil.example" } }],
    ["a header's name with a line break", { headers: { "X\r\nBcc": "x@evil.example" } }],
  ])("%s fails before anything is sent", async (_, change) => {
    expect((await send([mail(1, change)]))[0]?.status).toBe("failed");
    expect(calls).toHaveLength(0);
  });

  test("a line break in a subject becomes a space", async () => {
    await send([mail(1, { subject: "Hello\r\nBcc: x@evil.example" })]);
    expect(calls[0]?.mails[0]?.subject).toBe("Hello Bcc: x@evil.example");
  });
});

test("without a key nothing is sent and every mail is kept", async () => {
  delete process.env.RESEND_API_KEY;
  expect(await deliver([mail(1)], { baseUrl })).toEqual([{ id: "mail_1", status: "kept" }]);
  expect(calls).toHaveLength(0);
});
