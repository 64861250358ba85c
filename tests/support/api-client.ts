import { randomUUID } from "node:crypto";

type Json = Record<string, unknown> | readonly unknown[];

/** A program that uses the REST API with one workspace's key. Throws on any answer that is no success. */
export function apiClient(baseUrl: string, apiKey: string) {
  async function call<T>(method: string, path: string, body?: Json): Promise<T> {
    const headers: Record<string, string> = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
    if (method === "POST") headers["idempotency-key"] = randomUUID();
    const answer = await fetch(`${baseUrl}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
    return text ? JSON.parse(text) : (undefined as T);
  }

  async function all<T>(path: string): Promise<T[]> {
    const rows: T[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const next = `${path}${path.includes("?") ? "&" : "?"}limit=200${cursor && `&cursor=${cursor}`}`;
      const page: { data: T[]; nextCursor: string | null } = await call("GET", next);
      rows.push(...page.data);
      cursor = page.nextCursor;
    }
    return rows;
  }

  return {
    get: <T>(path: string) => call<T>("GET", path),
    post: <T>(path: string, body: Json) => call<T>("POST", path, body),
    put: <T>(path: string, body: Json) => call<T>("PUT", path, body),
    patch: <T>(path: string, body: Json) => call<T>("PATCH", path, body),
    remove: (path: string) => call<void>("DELETE", path),
    all,
  };
}
