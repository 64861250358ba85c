import { z } from "zod";
import { lockMember, setHomeVisit } from "../../../db/queries/members";
import { command } from "../../command";
import { openHome } from "../rules/visit";

/** Notes that a member looks at the home. Under the row's lock: of two tabs opened at once, only one begins a visit. */
export const noteHomeVisit = command(
  "home.visit",
  "workspace.read",
  z.strictObject({}),
  async ({ tx, workspace, actor, now }) => {
    const none = { value: undefined, audit: [], events: [] };
    if (actor.kind !== "member") return none;
    const member = await lockMember(tx, workspace.id, actor.memberId);
    if (member) await setHomeVisit(tx, workspace.id, actor.memberId, openHome(member, now));
    return none;
  },
);
