import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { findProof } from "./website-proof";

const PROOF = "waymark-issuer=ws_1";
const nobody = { addressesOf: async () => [] };

/** A name server of one kind of answer: the TXT records of the names that it knows, each in parts of its own. */
async function nameServer(records: Record<string, string[][]>) {
  const socket = createSocket("udp4");
  const asked: string[] = [];
  socket.on("message", (query, from) => {
    const name = nameIn(query);
    asked.push(name);
    const answers = records[name] ?? [];
    const head = Buffer.from(query.subarray(0, 12));
    head.writeUInt16BE(answers.length > 0 ? 0x8180 : 0x8183, 2); // an answer, or: there is no such name
    head.writeUInt16BE(answers.length, 6);
    head.writeUInt32BE(0, 8);
    const question = query.subarray(12, 12 + name.length + 2 + 4);
    socket.send(Buffer.concat([head, question, ...answers.map(record)]), from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const resolver = new Resolver({ timeout: 500, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return { asked, txt: (name: string) => resolver.resolveTxt(name), [Symbol.dispose]: () => socket.close() };
}

function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; query[at]; at += (query[at] ?? 0) + 1)
    labels.push(query.subarray(at + 1, at + 1 + (query[at] ?? 0)).toString("latin1"));
  return labels.join(".").toLowerCase();
}

function record(parts: string[]): Buffer {
  const data = Buffer.concat(parts.map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part)])));
  const head = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

describe("the proof in the DNS", () => {
  const look = (website: string, txt: (name: string) => Promise<string[][]>) =>
    findProof(website, PROOF, { txt, file: nobody });

  test("is a TXT record of the site's own name, beside whatever else stands there, also in parts", async () => {
    using dns = await nameServer({ "northlight.example": [["v=spf1 -all"], ["waymark-issuer", "=ws_1"]] });
    expect(await look("https://northlight.example/", dns.txt)).toEqual({ found: true, why: "" });
  });

  test("may stand at the domain where the site is its www", async () => {
    using dns = await nameServer({ "northlight.example": [[PROOF]] });
    expect(await look("https://www.northlight.example/", dns.txt)).toMatchObject({ found: true });
    expect(dns.asked).toEqual(["www.northlight.example", "northlight.example"]);
  });

  test("is not another's, nor a part of a longer line, nor the record of a domain above", async () => {
    using dns = await nameServer({
      "northlight.example": [["waymark-issuer=ws_2"], [`${PROOF}2`]],
      example: [[PROOF]],
    });
    expect(await look("https://northlight.example/", dns.txt)).toMatchObject({ found: false });
    expect(dns.asked).not.toContain("example");
  });

  test("is not there where nobody answers", async () => {
    const dns = await nameServer({});
    dns[Symbol.dispose]();
    const { found, why } = await look("https://northlight.example/", dns.txt);
    expect(found).toBe(false);
    expect(why).toMatch(/No TXT record says it either/);
  });
});
