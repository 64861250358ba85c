import { z } from "zod";
import { dayIn } from "../../core/dates";
import { read } from "../../read";

/** The day that it is now where the workspace is. */
export const getToday = read("workspace.read", z.strictObject({}), async ({ workspace, now }) =>
  dayIn(workspace.timeZone, now),
);
