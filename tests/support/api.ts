import { routes } from "@/app/api/v1/routes";
import type { Db } from "@/db/client";
import { execute } from "@/lib/command";
import { createApiKey } from "@/lib/governance/commands/create-api-key";
import { SCOPES, type Scope } from "@/lib/governance/rules/permissions";
import { aWorkspace, type Stage } from "./factories";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
export type Call = {
  key?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
  method?: string;
};
export type Answer = { status: number; body: Record<string, unknown>; headers: Headers; text: string };

/** Routes reach the database that the process opened: here the test's own transaction. */
export function routesUse(db: Db): void {
  process.env.DATABASE_URL ??= "postgresql://localhost/the-one-of-the-test";
  (globalThis as unknown as Record<symbol, unknown>)[Symbol.for("waymark.db")] = { db, close: async () => {} };
}

/** An API key of the stage's workspace, with all scopes unless said. */
export async function aKey({ db, actor }: Stage, scopes: readonly Scope[] = SCOPES): Promise<string> {
  const { key } = await execute(createApiKey, actor, { name: "Test", scopes: [...scopes] }, { db });
  return key;
}

/** Calls a route's handler as Next would. The method is read from the handler's name in `routes`, or given. */
export async function call(handler: unknown, method: string, options: Call = {}): Promise<Answer> {
  const url = new URL("http://localhost:3000/api/v1/called");
  for (const [name, value] of Object.entries(options.query ?? {})) url.searchParams.set(name, value);
  const headers = new Headers(options.headers);
  if (options.key) headers.set("authorization", `Bearer ${options.key}`);
  const raw = typeof options.body === "string" ? options.body : JSON.stringify(options.body);
  if (options.body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  const request = new Request(url, { method, headers, body: options.body === undefined ? undefined : raw });
  const response = await (handler as Handler)(request, { params: Promise.resolve(options.params ?? {}) });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
}

export type Body = Record<string, unknown>;

/** A workspace with a key, and calls of the API that must succeed. */
export async function api(db: Db, options: Parameters<typeof aWorkspace>[1] = {}) {
  routesUse(db);
  const stage: Stage = await aWorkspace(db, options);
  const key = await aKey(stage);
  const ok = async (path: keyof typeof routes, method: string, body?: Body | unknown[], params = {}, query = {}) => {
    const handlers: Record<string, unknown> = routes[path];
    const answer = await call(handlers[method], method, { key, body, params, query });
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer;
  };
  const make = async (path: keyof typeof routes, body: Body) => String((await ok(path, "POST", body)).body.id);
  return { stage, key, ok, make };
}
