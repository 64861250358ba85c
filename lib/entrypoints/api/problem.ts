import { DomainError, ERRORS } from "../../core/errors";
import { env } from "../../env";
import { databaseRefusal } from "../database-refusal";
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
  if (status === 413) headers.set("Connection", "close"); // what was not read of the body would be taken for the next request
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
