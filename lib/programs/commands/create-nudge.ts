import { insertJob } from "../../../db/queries/jobs";
import { countMeant, freezeNudged, insertNudge } from "../../../db/queries/program-nudges";
import { actorId, command } from "../../command";
import { DomainError } from "../../core/errors";
import { newId } from "../../core/ids";
import { nudgeRequested } from "../rules/events";
import { createNudgeInput, MOST_NUDGED } from "../rules/nudge-input";
import { findAudience } from "./find-audience";

/**
 * A mail to participants who need one. Whom it is for is written down now, in one statement; a job sends it. The same form
 * sent twice is one nudge.
 */
export const createNudge = command("program.nudge", "program.nudge", createNudgeInput, async (context, input) => {
  const { tx, workspace, actor, now } = context;
  const { id = newId("nudge"), subject, body, ...audience } = input;
  const scope = await findAudience({ ...context, db: tx }, audience);
  const meant = scope.programIds.length > 0 ? await countMeant(tx, scope) : new Map<never, number>();
  const people = [...meant.values()].reduce((sum, n) => sum + n, 0);
  if (people === 0) throw new DomainError("conflict", "Nobody is chosen, so there is nobody to write to.");
  if (people > MOST_NUDGED)
    throw new DomainError("conflict", `One nudge goes to at most ${MOST_NUDGED} people. Filter for fewer.`);
  const jobId = newId("job");
  const row = { workspaceId: workspace.id, id, subject, body, jobId, createdBy: actorId(actor), createdAt: now };
  if (!(await insertNudge(tx, row))) return { value: { id, people }, audit: [], events: [] };
  await freezeNudged(tx, scope, id);
  await insertJob(tx, {
    workspaceId: workspace.id,
    id: jobId,
    kind: "program.nudge",
    subject: id,
    input: {},
    total: people,
    createdBy: actorId(actor),
    createdAt: now,
  });
  return {
    value: { id, people },
    audit: [...meant].map(([programId, n]) => ({ subject: programId, after: { nudgeId: id, people: n, subject } })),
    events: [nudgeRequested(jobId)],
  };
});
