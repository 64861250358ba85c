import { Pool as NeonPool, neonConfig } from "@neondatabase/serverless";
import { drizzle as drizzleNeon } from "drizzle-orm/neon-serverless";
import type { NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import { drizzle as drizzleTcp } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import pg from "pg";
import ws from "ws";
import { env } from "../lib/env";

/** Either driver, and a transaction of either: what every query takes first. */
export type Db = PgDatabase<NodePgQueryResultHKT>;
export type Driver = "tcp" | "neon";

export function driverFor(url: string, asked = env.databaseDriver): Driver {
  if (asked === "neon" || asked === "tcp") return asked;
  if (asked) throw new Error(`DATABASE_DRIVER is "${asked}"; it may be neon or tcp.`);
  return /\.neon\.tech$/.test(new URL(url).hostname) ? "neon" : "tcp";
}

/** A pool of its own; `close` ends it. The application uses `getDb`. */
export function openDb(url: string, max = env.databasePoolSize): { db: Db; pool: pg.Pool; close: () => Promise<void> } {
  const neon = driverFor(url) === "neon";
  const pool = neon ? neonPool(url, max) : new pg.Pool({ connectionString: url, max });
  pool.on("error", () => {}); // a lost idle connection is replaced at the next query
  pool.on("connect", (client) => client.on("error", () => {})); // one lost in use says so to its query, not to the process
  const on = (client: pg.Pool | pg.PoolClient) =>
    (neon ? drizzleNeon(client as never) : drizzleTcp(client)) as unknown as Db;
  const connect = async () => {
    const client = await pool.connect();
    return { db: on(client), release: () => client.release() };
  };
  return { db: Object.assign(on(pool), { [CONNECT]: connect }), pool, close: () => pool.end() };
}

const CONNECT = Symbol.for("waymark.db.connect");
type Pooled = Db & { [CONNECT]?: () => Promise<{ db: Db; release: () => void }> };

function neonPool(url: string, max: number): pg.Pool {
  neonConfig.webSocketConstructor = ws;
  const proxy = env.neonWsProxy;
  if (proxy) {
    neonConfig.wsProxy = () => proxy;
    neonConfig.useSecureWebSocket = false;
    neonConfig.pipelineTLS = false;
    neonConfig.pipelineConnect = false;
  }
  return new NeonPool({ connectionString: url, max }) as unknown as pg.Pool; // the same interface, by Neon's own promise
}

// On globalThis: Next bundles instrumentation, actions and routes apart, and a module variable would open one pool in each.
const KEY = Symbol.for("waymark.db");
const shared = globalThis as unknown as Record<symbol, ReturnType<typeof openDb> | undefined>;

export function getDb(): Db {
  return getPool().db;
}

export function getPool(): ReturnType<typeof openDb> {
  if (process.env.NEXT_PHASE === "phase-production-build")
    throw new Error("The database was opened during next build.");
  const url = env.databaseUrl;
  if (!url) throw new Error("DATABASE_URL is not set. `npm run demo` starts the embedded Postgres and sets it.");
  shared[KEY] ??= openDb(url);
  return shared[KEY];
}

export async function closeDb(): Promise<void> {
  await shared[KEY]?.close();
  shared[KEY] = undefined;
}

/** The outermost transaction, or a savepoint when `db` is one already. */
export async function transaction<T>(db: Db, run: (tx: Db) => Promise<T>): Promise<T> {
  const begin = (on: Db) => on.transaction((tx) => run(tx as unknown as Db));
  const connect = (db as Pooled)[CONNECT];
  if (!connect) return begin(db);
  // The connection is ours to give back: drizzle keeps it for ever when its `begin` fails.
  const connection = await connect();
  try {
    return await begin(connection.db);
  } finally {
    connection.release();
  }
}

/** Runs, answers, and undoes all of it: to say what would happen. */
export async function rehearse<T>(db: Db, run: (tx: Db) => Promise<T>): Promise<T> {
  const undone = { value: undefined as T | undefined };
  try {
    return await transaction(db, async (tx) => {
      undone.value = await run(tx);
      throw undone;
    });
  } catch (error) {
    if (error !== undone) throw error;
    return undone.value as T;
  }
}
