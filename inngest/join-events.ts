import { createHash } from "node:crypto";
import { chunk } from "../lib/core/lists";
import { IDS_PER_EVENT } from "../lib/credentials/rules/events";

type Sent = { id: string; name: string; data: Record<string, unknown> };

/**
 * What waits about credentials of one workspace, under one name, goes out as one event of up to 500 ids: many single
 * issues at once are then evaluated together. Its id follows from the ids in it, so that a joining that differs after a
 * crash is an event of its own; whoever takes it is idempotent.
 */
export function joinEvents(events: readonly Sent[]): Sent[] {
  const joined = new Map<string, { name: string; workspaceId: unknown; ids: string[] }>();
  const others: Sent[] = [];
  for (const { id, name, data } of events) {
    const { workspaceId, credentialIds, ...more } = data;
    if (!Array.isArray(credentialIds) || Object.keys(more).length > 0) {
      others.push({ id, name, data });
      continue;
    }
    const key = `${workspaceId} ${name}`;
    const group = joined.get(key) ?? { name, workspaceId, ids: [] };
    group.ids.push(...credentialIds);
    joined.set(key, group);
  }
  const groups = [...joined.values()].flatMap(({ name, workspaceId, ids }) =>
    chunk([...new Set(ids)], IDS_PER_EVENT).map((credentialIds) => ({
      id: idOf(name, credentialIds),
      name,
      data: { workspaceId, credentialIds },
    })),
  );
  return [...others, ...groups];
}

function idOf(name: string, ids: string[]): string {
  return `evt_${createHash("sha256")
    .update([name, ...ids].join("\n"))
    .digest("hex")
    .slice(0, 32)}`;
}
