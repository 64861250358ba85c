import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { fetchText } from "./fetch-text";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A site that answers as told; its names resolve to addresses of the open internet unless said otherwise. */
async function site(answer: RequestListener, names: Record<string, string[]> = {}) {
  server = createServer(answer);
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const seen: string[] = [];
  const options = {
    timeoutMs: 1_000,
    addressesOf: async (host: string) => names[host] ?? ["93.184.216.34"],
    connection: {
      createConnection: ({ host }: { host?: string | null }) => {
        seen.push(String(host));
        return connect(port, "127.0.0.1");
      },
    },
  };
  return { seen, get: (address: string, more = {}) => fetchText(address, { ...options, ...more }) };
}

describe("fetchText", () => {
  test("reads a small text, and follows a site to its own other name", async () => {
    const { get } = await site(({ headers }, reply) => {
      if (headers.host === "sample.example") reply.writeHead(301, { Location: "https://www.sample.example/x" }).end();
      else reply.end("waymark-issuer=ws_1");
    });
    expect(await get("https://sample.example/x")).toMatchObject({ status: 200, text: "waymark-issuer=ws_1" });
  });

  test("connects to nothing that resolves to a private network, not even for one of several addresses", async () => {
    const names = { "inside.example": ["93.184.216.34", "10.0.0.1"], "meta.example": ["169.254.169.254"] };
    const { get, seen } = await site((_, reply) => reply.end("secret"), names);
    for (const host of ["inside.example", "meta.example"])
      await expect(get(`https://${host}/`)).rejects.toThrow(/open internet/);
    expect(seen).toEqual([]);
  });

  test("follows no redirect to another site, to plain http, or inside", async () => {
    const names = { "www.sample.example": ["127.0.0.1"] };
    for (const [to, words] of [
      ["https://other.example/", /another site/],
      ["http://sample.example/", /plain https/],
      ["https://www.sample.example/", /open internet/],
      ["https://sample.example:8443/", /plain https/],
      ["https://sample.example/again", /too often/],
      ["https://", /no address/],
    ] as const) {
      const { get } = await site((_, reply) => reply.writeHead(302, { Location: to }).end(), names);
      await expect(get("https://sample.example/")).rejects.toThrow(words);
      server?.closeAllConnections();
      server?.close();
    }
  });

  test("takes no more than it needs, and does not wait for ever", async () => {
    const { get } = await site((request, reply) => {
      if (request.url === "/slow") return;
      reply.write("x".repeat(40_000));
    });
    expect((await get("https://sample.example/endless")).text).toHaveLength(16_384);
    await expect(get("https://sample.example/slow", { timeoutMs: 50 })).rejects.toThrow(/in time/);
  });
});
