/** Every way a request can fail, with its HTTP status and a title that never changes (RFC 9457 `title`). */
export const ERRORS = {
  malformed: { status: 400, title: "This request can't be read" },
  unauthenticated: { status: 401, title: "Sign in or send a valid API key" },
  forbidden: { status: 403, title: "Not allowed" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "This address does not take that method" },
  conflict: { status: 409, title: "Conflicts with the current state" },
  gone: { status: 410, title: "Deleted" },
  stale: { status: 412, title: "Changed by somebody else in the meantime" },
  too_large: { status: 413, title: "Too large" },
  unsupported: { status: 415, title: "Unsupported content type" },
  invalid: { status: 422, title: "Invalid input" },
  rate_limited: { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "Something went wrong on our side" },
  unavailable: { status: 503, title: "Not available right now" },
} as const;

export type ErrorCode = keyof typeof ERRORS;
/** `path` names the field as the caller spelt it (`recipient.email`, `credentials.3.issuedOn`); a file's errors have a line. */
export type FieldError = { path: string; message: string; line?: number; column?: string | null };

type Options = { fields?: FieldError[]; retryAfterSeconds?: number };

/** The one error that rules and commands throw on purpose; its message is written for the person who reads it. */
export class DomainError extends Error {
  readonly fields: FieldError[];
  readonly retryAfterSeconds?: number;
  constructor(
    readonly code: ErrorCode,
    message: string,
    options: Options = {},
  ) {
    super(message);
    this.name = "DomainError";
    this.fields = options.fields ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** 422 with one field named: the most common refusal. */
export function invalid(path: string, message: string): DomainError {
  return new DomainError("invalid", message, { fields: [{ path, message }] });
}

/** Another workspace's row and a missing one look the same. */
export function notFound(what: string): DomainError {
  return new DomainError("not_found", `There is no such ${what}.`);
}
