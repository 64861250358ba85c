import { createServer } from "node:http";
import { NextRequest } from "next/server";
import { afterEach, expect, test, vi } from "vitest";
import { proxy } from "@/proxy";
import { askerOf, askInside, INSIDE_HEADER, inside } from "./ask-inside";

const CREDENTIAL = "https://waymark.example/c/cred_000294dab42d41a1a3fc869f0b20ad40";

afterEach(() => vi.unstubAllEnvs());

test("another process with the same secret knows the request for ours; one with another does not", () => {
  vi.stubEnv("NEXTAUTH_SECRET", "one");
  const sent = new Headers({ [INSIDE_HEADER]: inside().secret });
  expect(askerOf(sent)).toEqual({ kind: "inside", mark: inside().mark });
  vi.stubEnv("NEXTAUTH_SECRET", "two");
  expect(askerOf(sent)).toEqual({ kind: "pretender" });
  expect(askerOf(new Headers())).toEqual({ kind: "outside" });
});

test("who only claims to be us is refused, before anything is looked up or asked", async () => {
  const asked = await proxy(new NextRequest(CREDENTIAL, { headers: { [INSIDE_HEADER]: "somebody else's" } }));
  expect(asked.status).toBe(508);
});

test("what we ask ourselves reaches Next, with the mark in its policy, and is not asked again", async () => {
  const passed = await proxy(new NextRequest(CREDENTIAL, { headers: { [INSIDE_HEADER]: inside().secret } }));
  expect(passed.headers.get("x-middleware-next")).toBe("1");
  expect(passed.headers.get("content-security-policy")).toContain(inside().mark);
  expect(passed.headers.get(`x-middleware-request-${INSIDE_HEADER}`)).toBeNull();
});

test("a host that lives for one request is asked at the installation's own address, whatever host the reader named", async () => {
  const paths: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url);
    response.writeHead(307, { location: "/elsewhere" }).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  vi.stubEnv("VERCEL", "1");
  vi.stubEnv("NEXTAUTH_URL", `http://127.0.0.1:${port}/`);
  const answer = await askInside("/c/x", "http://unknown.invalid");
  server.close();
  expect([answer.status, paths]).toEqual([307, ["/c/x"]]); // and a redirection is not followed
});
