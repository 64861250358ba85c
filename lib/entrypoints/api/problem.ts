import { DomainError, ERRORS } from "../../core/errors";
import { env } from "../../env";
import { reportError } from "../report-error";

/** An error as RFC 9457 spells it. `errors` names fields, for 422 always. */
export function problem(error: DomainError, requestId: string): Response {
  const { status, title } = ERRORS[error.code];
  const type = `${env.baseUrl}/developers#${error.code.replaceAll("_", "-")}`;
  const body: Record<string, unknown> = { type, title, status, detail: error.message };
  if (error.fields.length > 0 || status === 422) body.errors = error.fields;
  body.requestId = requestId;
  const headers = new Headers({ "Content-Type": "application/problem+json" });
  if (status === 401) headers.set("WWW-Authenticate", 'Bearer realm="Waymark"');
  if (error.retryAfterSeconds !== undefined) headers.set("Retry-After", String(error.retryAfterSeconds));
  return new Response(JSON.stringify(body), { status, headers });
}

/** Whatever was thrown, as something that may be told; what was not on purpose is logged and told as our fault. */
export function toDomainError(error: unknown, where: string, requestId: string): DomainError {
  if (error instanceof DomainError) return error;
  const known = databaseRefusal(error);
  if (known) return known;
  reportError(where, requestId, error);
  return new DomainError("internal", `Something went wrong on our side. If it stays, quote ${requestId}.`);
}

const AGAIN = "Somebody else was changing the same thing. Send the request again.";

/** What Postgres refused for reasons that are nobody's mistake here: two at once, or a row that went away in between. */
function databaseRefusal(error: unknown): DomainError | null {
  switch (sqlState(error)) {
    case "40001":
    case "40P01":
      return new DomainError("unavailable", AGAIN, { retryAfterSeconds: 1 });
    case "23503":
    case "23505":
      return new DomainError("conflict", AGAIN);
    case "53300":
    case "57P03":
      return new DomainError("unavailable", "The database is busy. Send the request again.", { retryAfterSeconds: 2 });
    default:
      return null;
  }
}

/** Drizzle wraps what the driver threw. */
export function sqlState(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return undefined;
}
