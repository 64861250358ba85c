import http from "node:http";
import type { Handler } from "./call";

// node:http, not fetch: fetch gives up after 300 s without an answer, and Next patches it.
const agent = new http.Agent({ keepAlive: true });

/** Reaches the route of this very server. Over HTTP a function has a request of its own, as it has with an Inngest server. */
export function loopbackHandler(port: number): Handler {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = Buffer.from(await request.arrayBuffer());
    const { host: _, ...headers } = Object.fromEntries(request.headers);
    const options = {
      host: "127.0.0.1",
      port,
      method: request.method,
      path: pathname + search,
      agent,
      signal: request.signal,
    };
    return new Promise((resolve, reject) => {
      const outgoing = http.request(
        { ...options, headers: { ...headers, "content-length": body.byteLength } },
        (incoming) => {
          const parts: Buffer[] = [];
          incoming.on("data", (part: Buffer) => parts.push(part));
          incoming.on("error", reject);
          incoming.on("end", () =>
            resolve(
              new Response(Buffer.concat(parts), { status: incoming.statusCode, headers: flatten(incoming.headers) }),
            ),
          );
        },
      );
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  };
}

function flatten(headers: http.IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).map(([name, value]) => [name, String(value)]);
}
