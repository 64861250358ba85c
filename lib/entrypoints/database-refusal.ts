import { DomainError } from "../core/errors";

const AGAIN = "Somebody else was changing the same thing. Try again.";
const BUSY = "The database is busy. Try again.";

/**
 * What each unique index says to whoever meets it: two at once asked for what can be there only once, and the other was first.
 * Commands look beforehand; this is for the instant between their look and their write. A test knows every index of the schema.
 */
export const TAKEN: Record<string, string> = {
  credentials_certified:
    "This person was given another certificate of this certification in the meantime. Look at that one first.",
  credentials_exclusive:
    "This person was given the same achievement in the meantime, and it is given only once. Look at that one first.",
  groups_name: "Another group has got this name in the meantime. Choose another name.",
  invitations_open: "Somebody else has invited this address in the meantime.",
  members_user: "This person has become a member in the meantime.",
  name_requests_open: "You have asked already, and the answer is still open. Withdraw that first.",
  pathway_steps_once: "A pathway asks for an achievement only once. Somebody else has added this one in the meantime.",
  profiles_handle: "Somebody else has taken this address in the meantime. Choose another one.",
  recipient_merges_standing: "This record was merged in the meantime.",
  recipients_email: "Somebody else has added a person with this address in the meantime. Try again.",
  user_addresses_verified: "Somebody has proven this address in the meantime.",
  users_email_unique: "An account with this address was made in the meantime. Sign in with it.",
  workspaces_slug_unique: "Another workspace has taken this address in the meantime. Choose another one.",
};

/** What Postgres refused for reasons that are nobody's mistake here: two at once, or a row that went away in between. */
export function databaseRefusal(error: unknown): DomainError | null {
  switch (sqlState(error)) {
    case "40001":
    case "40P01":
      return new DomainError("unavailable", AGAIN, { retryAfterSeconds: 1 });
    case "23505":
      return new DomainError("conflict", TAKEN[detailOf(error, "constraint") ?? ""] ?? AGAIN);
    case "23503":
      return new DomainError("conflict", AGAIN);
    case "53300":
    case "57P03":
      return new DomainError("unavailable", BUSY, { retryAfterSeconds: 2 });
    default:
      return null;
  }
}

export const sqlState = (error: unknown): string | undefined => detailOf(error, "code");

/** Drizzle wraps what the driver threw. */
function detailOf(error: unknown, key: "code" | "constraint"): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const said: unknown = Reflect.get(at, key);
    if (typeof said === "string") return said;
  }
  return undefined;
}
