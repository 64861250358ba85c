import { createHash } from "node:crypto";
import { DomainError } from "../../core/errors";
import { MAX_CSV_BYTES } from "../../platform/csv-stream";
import { readJson } from "./body";
import type { Visit } from "./door";
import { asFields, asList, checkQuery, type Parts } from "./input";

const TOO_LARGE = "This file is larger than 50 MB. Split it into several.";

/** What came, and a digest by which an idempotency key knows it again: address and body. */
export type Incoming = { parts: Parts; fingerprint: () => Promise<string> };

/** `accepts`: a file of that type, handed on as it comes in; otherwise JSON. `list`: the field that a JSON list stands for. */
export async function readIncoming(
  { request, params, query }: Visit,
  { accepts, list }: { accepts?: string; list?: string },
): Promise<Incoming> {
  const { pathname, search } = new URL(request.url);
  const address = `${request.method} ${pathname}${search}\n`;
  if (accepts) {
    assertType(request, accepts);
    if (Number(request.headers.get("content-length") ?? 0) > MAX_CSV_BYTES)
      throw new DomainError("too_large", TOO_LARGE);
    const { bytes, digest } = digested(request.body, address);
    return { parts: { params, query, body: {}, bytes: bytes() }, fingerprint: digest };
  }
  checkQuery(request.method, query, params);
  const sends = ["POST", "PUT", "PATCH"].includes(request.method);
  const { text, json } = sends ? await readJson(request) : { text: "", json: {} };
  const fingerprint = async () => createHash("sha256").update(address).update(text).digest("hex");
  return {
    parts: { params, query, body: list ? asList(json, list) : asFields(json, params), bytes: nothing() },
    fingerprint,
  };
}

function assertType(request: Request, accepts: string): void {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== accepts) throw new DomainError("unsupported", `Send the file as Content-Type: ${accepts}.`);
}

/** The bytes as they come in, and, once somebody asks, the digest of all of them: what nobody read is read then. */
function digested(body: ReadableStream<Uint8Array> | null, address: string) {
  const reader = body?.getReader();
  const hash = createHash("sha256").update(address);
  const next = async (): Promise<Uint8Array | null> => {
    const part = await reader?.read();
    if (!part || part.done) return null;
    hash.update(part.value);
    return part.value;
  };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let part = await next(); part; part = await next()) yield part;
  }
  const digest = async () => {
    while (await next());
    return hash.digest("hex");
  };
  return { bytes, digest };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
