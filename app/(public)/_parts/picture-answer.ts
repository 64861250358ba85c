import { createHash } from "node:crypto";
import type { DomainError } from "@/lib/core/errors";

// Pictures are kept in memory as they are: hashing one takes longer than sending it.
const etags = new WeakMap<Uint8Array, string>();

function etagOf(bytes: Uint8Array): string {
  const etag = etags.get(bytes) ?? `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
  etags.set(bytes, etag);
  return etag;
}

/** A picture that nobody keeps without asking again: what is withdrawn or hidden shows at once. */
export function pictureAnswer(request: Request, bytes: Uint8Array, type: string): Response {
  const etag = etagOf(bytes);
  const headers = {
    etag,
    "cache-control": "private, no-cache",
    "x-robots-tag": "noindex",
    "x-content-type-options": "nosniff",
  };
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers: { ...headers, "content-type": type } });
}

/** In place of a picture: why there is none. */
export function noPicture(status: number, text: string): Response {
  const headers = {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-robots-tag": "noindex",
  };
  return new Response(`${text}\n`, { status, headers });
}

/** What an error of drawing answers: 422 says that trying again won't help, as with letters that no font of ours has. */
export function statusOfRefusal({ code }: DomainError): 410 | 422 | 503 {
  if (code === "gone") return 410;
  return code === "invalid" ? 422 : 503;
}
