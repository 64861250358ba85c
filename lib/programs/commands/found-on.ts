import type { Found } from "../../../db/queries/found-participants";
import { dayIn } from "../../core/dates";
import type { Id } from "../../core/ids";
import type { Workspace } from "../../governance/rules/workspace";
import type { FoundInput } from "../rules/progress-input";

/** Whom the filters find, standing as on the day of that instant. */
export function foundOn(
  { id: workspaceId, timeZone }: Pick<Workspace, "id" | "timeZone">,
  programId: Id<"program">,
  { search, groupId, standing }: FoundInput,
  instant: Date,
): Found {
  const filter = { q: search || undefined, groupId, status: standing };
  return { workspaceId, programId, today: dayIn(timeZone, instant), filter };
}
