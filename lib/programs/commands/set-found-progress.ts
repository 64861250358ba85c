import { countFound, isSettingProgress } from "../../../db/queries/found-participants";
import { insertJob } from "../../../db/queries/jobs";
import { actorId, command } from "../../command";
import { assertExpected } from "../../core/assert-expected";
import { DomainError } from "../../core/errors";
import { newId } from "../../core/ids";
import { progressRequested } from "../rules/events";
import { setFoundInput } from "../rules/progress-input";
import { foundOn } from "./found-on";
import { assertBegun, openProgram, settable } from "./open-program";

/** One status in one component for everybody whom the grid's filters find; a job does it, chunk by chunk. */
export const setFoundProgress = command(
  "program.set-found-progress",
  "program.write",
  setFoundInput,
  async (context, input) => {
    const { tx, workspace, actor, now } = context;
    const { id, componentId, status, expected, ...filter } = input;
    const { search, ...named } = filter; // what was searched for may be an address, and the audit trail is for ever
    const program = await openProgram(context, id, "share");
    assertBegun(program);
    settable(program, componentId);
    if (await isSettingProgress(tx, workspace.id, id))
      throw new DomainError("conflict", "Progress is being set for many already. Wait until that is done.");
    const participants = await countFound(tx, foundOn(workspace, id, filter, now));
    assertExpected(participants, expected);
    const jobId = newId("job");
    await insertJob(tx, {
      workspaceId: workspace.id,
      id: jobId,
      kind: "program.set-progress",
      subject: id,
      input: { componentId, status, filter },
      total: participants,
      createdBy: actorId(actor),
      createdAt: now,
    });
    return {
      value: { id, jobId, participants },
      audit: {
        subject: id,
        after: { jobId, componentId, status, participants, ...named, searched: search !== undefined },
      },
      events: [progressRequested(jobId)],
    };
  },
);
