import { findProgress, type ProgressRow, saveProgress } from "../../../db/queries/program-progress";
import { refreshStandings } from "../../../db/queries/program-standing";
import type { ProgramRow } from "../../../db/queries/programs";
import type { CommandContext } from "../../command";
import { changeOf } from "../rules/progress-change";
import type { ProgressSource } from "../rules/vocabulary";

export type Wanted = Pick<ProgressRow, "recipientId" | "componentId" | "status"> & { completedAt?: string };
export type ProgressChange = { row: Omit<ProgressRow, "dueOn">; before: ProgressRow | undefined };

/** What of it is new is written, and where these people stand follows. The caller holds program and participants. */
export async function writeProgress(
  { tx, workspace, now }: Pick<CommandContext, "tx" | "workspace" | "now">,
  program: ProgramRow,
  wanted: readonly Wanted[],
  source: ProgressSource,
): Promise<ProgressChange[]> {
  const keyOf = ({ recipientId, componentId }: Pick<Wanted, "recipientId" | "componentId">) =>
    `${recipientId} ${componentId}`;
  const last = new Map(wanted.map((one) => [keyOf(one), one]));
  const people = [...new Set(wanted.map(({ recipientId }) => recipientId))];
  const components = [...new Set(wanted.map(({ componentId }) => componentId))];
  const kept = await findProgress(tx, workspace.id, program.id, people, components);
  const before = new Map(kept.map((row) => [keyOf(row), row]));
  const changes = [...last].flatMap(([key, { recipientId, componentId, ...said }]) => {
    const after = changeOf(before.get(key), { ...said, source }, now.toISOString());
    return after ? [{ row: { recipientId, componentId, ...after }, before: before.get(key) }] : [];
  });
  await saveProgress(
    tx,
    workspace.id,
    program.id,
    changes.map(({ row }) => row),
    now,
  );
  const touched = [...new Set(changes.map(({ row }) => row.recipientId))];
  await refreshStandings(tx, workspace.id, program.id, touched);
  return changes;
}

const MOST_NAMED = 100;

/** Before and after, as long as they are few; else how many. */
export function told(changes: ProgressChange[]) {
  const changed = changes.length;
  if (changed > MOST_NAMED) return { after: { changed } };
  const place = ({ recipientId, componentId }: Pick<Wanted, "recipientId" | "componentId">) => ({
    recipientId,
    componentId,
  });
  return {
    before: {
      progress: changes.map(({ row, before }) => ({ ...place(row), status: before?.status ?? "not_started" })),
    },
    after: { changed, progress: changes.map(({ row }) => ({ ...place(row), status: row.status })) },
  };
}
