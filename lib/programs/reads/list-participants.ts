import { z } from "zod";
import { findNamedGroups } from "../../../db/queries/groups";
import {
  PARTICIPANT_SORTS,
  type ParticipantRow,
  listParticipants as query,
} from "../../../db/queries/program-participants";
import type { ProgramRow } from "../../../db/queries/programs";
import { dayIn } from "../../core/dates";
import { invalid } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { type ReadContext, read } from "../../read";
import type { ParticipantItem } from "../rules/program-view";
import { counts } from "../rules/standing";
import { PIPELINE_STATES } from "../rules/vocabulary";
import { knownProgram } from "./get-program";

/** Which participants of a program, and in which order: the same for the list and the grid. */
export const participantsInput = z.strictObject({
  id: idSchema("program"),
  ...pageInput,
  q: z.string().trim().max(200).optional(),
  /** As which they were added, or in which they are: its id or name. */
  group: z.string().trim().min(1).max(100).optional(),
  status: z.enum(PIPELINE_STATES).optional(),
  sort: z.enum(PARTICIPANT_SORTS).default("name"),
});
type Input = z.output<typeof participantsInput>;

/** Who is in a program now, and where they stand today. */
export const listParticipants = read(
  "program.read",
  participantsInput,
  async (context, input): Promise<Page<ParticipantItem>> => {
    const program = await knownProgram(context, input.id);
    return pageOfParticipants(context, program, input);
  },
);

export async function pageOfParticipants(
  { db, workspace, now }: Pick<ReadContext, "db" | "workspace" | "now">,
  program: ProgramRow,
  { group: word, cursor, limit, q, status, sort }: Input,
): Promise<Page<ParticipantItem>> {
  const [group] = word ? await findNamedGroups(db, workspace.id, [word]) : [];
  if (word && !group) throw invalid("group", "There is no such group.");
  const after = decodeCursor(cursor, ["integer", "any", "any"]) as [number, string, string] | null;
  const filter = { q: q || undefined, groupId: group?.id, status, sort, after, limit: limit + 1 };
  const rows = await query(db, workspace.id, program.id, dayIn(workspace.timeZone, now), filter);
  return toPage(
    rows,
    limit,
    (row) => viewParticipant(program, row),
    (row) => [row.sortStatus, row.sortName, row.id],
  );
}

export function viewParticipant({ components }: ProgramRow, row: ParticipantRow): ParticipantItem {
  const { id, name, email, group, result, openCount, expectedOn, addedAt } = row;
  const status = row.status === "complete" ? "enrolled" : row.status;
  const counted = components.filter(counts).length;
  const done = Math.max(counted - openCount, 0);
  return { recipient: { id, name, email }, group, status, result, counted, done, openCount, expectedOn, addedAt };
}
