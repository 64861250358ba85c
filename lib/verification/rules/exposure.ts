import type { CredentialStatus, Visibility } from "../../credentials/rules/vocabulary";

/** `gone`: it was here, and says so without a word about anybody. `hidden`: to a stranger it was never here. */
export type Exposure = "shown" | "gone" | "hidden";

type Facts = { status: CredentialStatus; visibility: Visibility; erasedAt: Date | string | null };

/** The one predicate of what strangers may see of a credential; every public surface asks it (DESIGN §5, Visibility). */
export function exposureOf({ status, visibility, erasedAt }: Facts): Exposure {
  if (status === "deleted" || erasedAt !== null) return "gone";
  if (status === "draft" || visibility === "private") return "hidden";
  return "shown";
}
