import { z } from "zod";
import { readSince } from "../../../db/queries/home-figures";
import { findHomeVisit } from "../../../db/queries/members";
import { read } from "../../read";
import { PERIOD_DAYS } from "../rules/spans";
import { openHome } from "../rules/visit";

/** What happened since this member looked last; on a first visit (`since` null), in the last thirty days. */
export const homeNews = read("workspace.read", z.strictObject({}), async ({ db, workspace, actor, now }) => {
  const visit = actor.kind === "member" ? await findHomeVisit(db, workspace.id, actor.memberId) : null;
  const since = visit && openHome(visit, now).homeSince;
  const from = since ?? new Date(now.getTime() - PERIOD_DAYS * 86_400_000);
  return { since, now, ...(await readSince(db, workspace.id, from)) };
});
export type HomeNews = Awaited<ReturnType<typeof homeNews.run>>;
