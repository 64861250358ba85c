import { z } from "zod";
import { getDb, transaction } from "../../../db/client";
import { moveTestClock } from "../../../db/queries/clock";
import { sweepWorkspace, workspacesDue } from "../../certifications/sweep-run";
import { now as readClock } from "../../clock";
import { DomainError, notFound } from "../../core/errors";
import { parseInput } from "../../core/parse";
import { releaseAndWait } from "../../courses/release-run";
import { remindOfExpiry } from "../../credentials/remind-of-expiry";
import { env } from "../../env";
import { beginDueMessages } from "../../pathways/message-run";
import { readJson } from "./body";
import { answering, door, type RouteHandler } from "./door";
import { respond } from "./respond";

const input = z.strictObject({
  now: z.iso.datetime({ offset: true, error: "Give an instant like 2026-03-01T09:00:00Z." }),
});

const move = door("clock", async ({ request }) => {
  const wanted = new Date(parseInput(input, (await readJson(request)).json).now);
  await transaction(getDb(), async (tx) => {
    const current = await readClock(tx);
    if (wanted < current || !(await moveTestClock(tx, wanted)))
      throw new DomainError("conflict", `The clock stands at ${current.toISOString()} and only moves forward.`);
  });
  await runWhatFellDue();
  return respond(request, { status: 200, body: { now: wanted.toISOString() } });
});

/** Sets the installation's clock, with the key of any workspace; where it is not asked for, there is no such address. */
export const moveClock: RouteHandler = (request, context) => {
  if (env.testClock) return move(request, context);
  return answering("clock", request, async () => {
    throw notFound("address");
  });
};

/** Sweeps that go by the clock belong here: an answer means that they have run. “Expired” follows from the dates by itself. */
async function runWhatFellDue(): Promise<void> {
  await releaseAndWait("clock");
  for (const workspaceId of await workspacesDue()) await sweepWorkspace(workspaceId, "clock");
  while ((await beginDueMessages("clock")) > 0);
  while ((await remindOfExpiry("clock")) > 0);
}
