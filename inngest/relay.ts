import { type Db, getDb, transaction } from "../db/client";
import { claimUnsent, deleteSent, markSent } from "../db/queries/outbox";
import { inngest } from "./client";
import { joinEvents } from "./join-events";
import { runtime } from "./runtime";

const BATCH = 500;
const SWEEP_MS = 2_000;
/** Under load: what is told in this time after a sending goes out together, and is evaluated together. */
const GATHER_MS = 100;
const BACKOFF_MS = [500, 1_000, 2_000, 5_000, 10_000, 30_000];
const KEEP_DAYS = 30;

let running: Promise<number> | undefined;
let asked = false;

/** Sends what the outbox holds, oldest first; once at a time in a process. Answers how many events went out. */
export function relayOutbox(): Promise<number> {
  asked = true;
  running ??= sendWhileAsked(getDb()).finally(() => {
    running = undefined;
  });
  return running;
}

/** Asked while it sends, it looks once more: that commit may have come after the last look. */
async function sendWhileAsked(db: Db): Promise<number> {
  let total = 0;
  while (asked) {
    asked = false;
    for (let sent = BATCH; sent === BATCH; total += sent) sent = await transaction(db, sendBatch);
  }
  return total;
}

/** Sent twice after a crash, an event is one to the job engine, by its id. */
async function sendBatch(tx: Db): Promise<number> {
  const events = await claimUnsent(tx, BATCH);
  if (!events.length) return 0;
  await inngest.send(joinEvents(events));
  await markSent(
    tx,
    events.map(({ id }) => id),
  );
  return events.length;
}

/** Sends after every commit that asks for it, the first at once and then at most every 100 ms, and, with `sweep`, what a crash left behind. Answers how to stop. */
export function startRelay({ sweep }: { sweep: boolean }): () => Promise<void> {
  let failures = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let gathering: NodeJS.Timeout | undefined;
  let lastAt = 0;
  const attempt = async () => {
    clearTimeout(timer);
    gathering = undefined;
    lastAt = Date.now();
    const failed = await relayOutbox().then(() => false, report);
    failures = failed ? failures + 1 : 0;
    const pauseMs = failed ? (BACKOFF_MS[Math.min(failures, BACKOFF_MS.length) - 1] ?? SWEEP_MS) : SWEEP_MS;
    clearTimeout(timer);
    if (!stopped && (sweep || failed)) timer = setTimeout(attempt, pauseMs).unref();
  };
  const report = (error: unknown) => {
    if (failures === 0)
      console.error("[relay] events stay in the outbox until the job engine takes them:", (error as Error).message);
    return true;
  };
  runtime.relay = () => {
    if (stopped || failures > 0 || gathering) return;
    gathering = setTimeout(attempt, Math.max(0, lastAt + GATHER_MS - Date.now()));
  };
  void attempt();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    clearTimeout(gathering);
    await running?.catch(() => {});
  };
}

/** Forgets what was sent long ago. */
export async function forgetSentEvents(now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEEP_DAYS * 86_400_000);
  for (let total = 0; ; ) {
    const deleted = await deleteSent(getDb(), before, 1_000);
    total += deleted;
    if (deleted < 1_000) return total;
  }
}
