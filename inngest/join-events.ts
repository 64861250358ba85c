import { createHash } from "node:crypto";
import { chunk } from "../lib/core/lists";
import { IDS_PER_EVENT } from "../lib/credentials/rules/events";

type Sent = { id: string; name: string; data: Record<string, unknown> };

/**
 * What waits about credentials of one workspace, under one name, goes out as one event of up to 500 ids: many single
 * issues at once are then evaluated together. Its id follows from the outbox rows in it: the same news later is other
 * news, and a joining that differs after a crash is an event of its own; whoever takes it is idempotent.
 */
export function joinEvents(events: readonly Sent[]): Sent[] {
  const joined = new Map<string, { name: string; workspaceId: unknown; ids: string[]; rows: string[] }>();
  const others: Sent[] = [];
  for (const { id, name, data } of events) {
    const { workspaceId, credentialIds, ...more } = data;
    if (!Array.isArray(credentialIds) || Object.keys(more).length > 0) {
      others.push({ id, name, data });
      continue;
    }
    const key = `${workspaceId} ${name}`;
    const group = joined.get(key) ?? { name, workspaceId, ids: [], rows: [] };
    group.ids.push(...credentialIds);
    group.rows.push(id);
    joined.set(key, group);
  }
  const groups = [...joined.values()].flatMap(({ name, workspaceId, ids, rows }) =>
    chunk([...new Set(ids)], IDS_PER_EVENT).map((credentialIds, part) => ({
      id: idOf(rows, part),
      name,
      data: { workspaceId, credentialIds },
    })),
  );
  return [...others, ...groups];
}

function idOf(rows: string[], part: number): string {
  const [only] = rows;
  if (only && rows.length === 1 && part === 0) return only;
  return `evt_${createHash("sha256")
    .update([part, ...rows].join("\n"))
    .digest("hex")
    .slice(0, 32)}`;
}
