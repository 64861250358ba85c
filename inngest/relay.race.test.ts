import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { closeDb, transaction } from "../db/client";
import { insertEvents } from "../db/queries/outbox";
import type { Id } from "../lib/core/ids";
import { raceTest } from "../tests/support/db";
import { until } from "../tests/support/engine";
import { relayOutbox, startRelay } from "./relay";
import { runtime } from "./runtime";

const WORKSPACE = "ws_a" as Id<"workspace">;
type Sent = { id: string; name: string; data: { n: number } };

/** Takes the engine's place at the client's `fetch`. */
const engine = { sent: [] as Sent[], refuses: false };

beforeEach(() => {
  engine.sent = [];
  engine.refuses = false;
  runtime.fetch = async (_input, init) => {
    if (engine.refuses) return Response.json({ error: "away", status: 400 }, { status: 400 });
    const events = [JSON.parse(String(init?.body))].flat() as Sent[];
    engine.sent.push(...events);
    return Response.json({ ids: events.map(({ id }) => id), status: 200 });
  };
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await closeDb();
  runtime.relay = undefined;
});

const events = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => ({ name: "test/happened", data: { n: from + n } }));
const relayTest = raceTest.extend<{
  write: (count: number, from?: number) => Promise<void>;
  unsent: () => Promise<number>;
}>({
  write: async ({ url, open }, use) => {
    vi.stubEnv("DATABASE_URL", url);
    const { db } = open(2);
    await use((count, from) => transaction(db, (tx) => insertEvents(tx, WORKSPACE, events(count, from))));
  },
  unsent: async ({ open }, use) => {
    const { pool } = open(1);
    await use(async () => Number((await pool.query("select count(*) n from outbox where sent_at is null")).rows[0].n));
  },
});

describe("the relay", () => {
  relayTest("sends what was committed, oldest first, with the row's id, and once", async ({ write, unsent }) => {
    await write(1);
    await write(250, 1);
    await write(1, 251);
    expect(await relayOutbox()).toBe(252);
    expect(engine.sent.map(({ data }) => data.n).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 252 }, (_, n) => n),
    );
    expect([engine.sent[0]?.data.n, engine.sent.at(-1)?.data.n]).toEqual([0, 251]);
    expect(new Set(engine.sent.map(({ id }) => id)).size).toBe(252);
    expect(engine.sent[0]?.id).toMatch(/^evt_[0-9a-f]{32}$/);
    expect(await unsent()).toBe(0);
    expect(await relayOutbox()).toBe(0);
  });

  relayTest("sends nothing of a transaction that was rolled back", async ({ write, open }) => {
    await write(1);
    await transaction(open(1).db, async (tx) => {
      await insertEvents(tx, WORKSPACE, events(1, 99));
      throw new Error("no");
    }).catch(() => {});
    await relayOutbox();
    expect(engine.sent.map(({ data }) => data.n)).toEqual([0]);
  });

  relayTest("asked many times at once, sends each event once", async ({ write }) => {
    await write(150);
    await Promise.all(Array.from({ length: 20 }, () => relayOutbox()));
    await relayOutbox();
    expect(engine.sent).toHaveLength(150);
  });

  relayTest("keeps what could not be sent, and sends it later by itself", async ({ write, unsent }) => {
    engine.refuses = true;
    await write(3);
    await expect(relayOutbox()).rejects.toThrow();
    expect(await unsent()).toBe(3);
    engine.refuses = false;
    const stop = startRelay({ sweep: true });
    await until("they are sent", async () => (await unsent()) === 0);
    await stop();
    expect(engine.sent).toHaveLength(3);
  });

  relayTest("sends at once when a commit asks for it, also while it is sending", async ({ write }) => {
    const stop = startRelay({ sweep: false });
    await write(1);
    runtime.relay?.();
    await write(1, 1);
    runtime.relay?.();
    await until("both are sent", () => engine.sent.length === 2, 5);
    await stop();
  });
});
