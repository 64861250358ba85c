import { DomainError } from "../../core/errors";
import { etagOf, isNotModified } from "./etag";

type Answer = { body: unknown; status: number; location?: string };

/** JSON, with an ETag where the thing has a version, and 304 for whoever holds it as it is. */
export function respond(request: Request, { body, status, location }: Answer): Response {
  const text = JSON.stringify(body);
  const headers = new Headers({ "Content-Type": "application/json" });
  if (location) headers.set("Location", location);
  const version = versionOf(body);
  if (version !== null) headers.set("ETag", etagOf(version, text));
  const etag = headers.get("ETag");
  if (request.method === "GET" && etag !== null && isNotModified(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers: { ETag: etag } });
  }
  return new Response(text, { status, headers });
}

/** One thing that nobody changes by PATCH has no version; what it shows is its mark all the same. */
function versionOf(body: unknown): number | null {
  if (typeof body !== "object" || body === null || !("id" in body || "version" in body)) return null;
  return "version" in body && typeof body.version === "number" ? body.version : 0;
}

/** A file, sent as it is made: never held whole. */
export function respondWithFile(lines: AsyncIterable<string>, fileName: string, type: string): Response {
  const encoder = new TextEncoder();
  const source = lines[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await source.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await source.return?.();
    },
  });
  const headers = { "Content-Type": type, "Content-Disposition": `attachment; filename="${fileName}"` };
  return new Response(stream, { headers });
}

/** A handler for a method that an address does not take; `allowed` are those that it does. */
export function notAllowedProblem(allowed: readonly string[], method: string): DomainError {
  return new DomainError("method_not_allowed", `${method} is not one of ${allowed.join(", ")}.`);
}
