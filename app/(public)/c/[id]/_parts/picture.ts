import { createHash } from "node:crypto";
import { DomainError } from "@/lib/core/errors";
import { type Verdict, verdictOf } from "@/lib/verification/rules/verdict";
import { plainWords } from "../words";
import { findCredential, type Shown } from "./find-credential";

type Draw = (shown: Shown, verdict: Verdict) => Promise<Uint8Array>;

/**
 * A picture of a credential as it is now. Kept by nobody without asking again: a withdrawal shows at once. What is drawn is
 * kept on our side.
 */
export async function picture(
  request: Request,
  params: Promise<{ id: string }>,
  draw: Draw,
  type = "image/png",
  find: (id: string) => Promise<Shown | "gone" | null> = findCredential,
): Promise<Response> {
  const found = await find((await params).id);
  if (found === null) return plain(404, plainWords.missing);
  if (found === "gone") return plain(410, plainWords.gone);
  try {
    const bytes = await draw(found, verdictOf(found.credential));
    return answer(request, bytes, type);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return plain(error.code === "gone" ? 410 : 503, error.message);
  }
}

/** For pictures of the sheet itself: none of one that was withdrawn. */
export function refuseWithheld(draw: (shown: Shown) => Promise<Uint8Array>): Draw {
  return (shown, { sheet, sentence, word }) => {
    if (sheet === "withheld") throw new DomainError("gone", sentence ?? word);
    return draw(shown);
  };
}

// Pictures are kept in memory as they are: hashing one takes longer than sending it.
const etags = new WeakMap<Uint8Array, string>();

function etagOf(bytes: Uint8Array): string {
  const etag = etags.get(bytes) ?? `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
  etags.set(bytes, etag);
  return etag;
}

function answer(request: Request, bytes: Uint8Array, type: string): Response {
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

function plain(status: number, text: string): Response {
  const headers = {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-robots-tag": "noindex",
  };
  return new Response(`${text}\n`, { status, headers });
}
