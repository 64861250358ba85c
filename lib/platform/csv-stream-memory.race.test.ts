import { expect, test } from "vitest";
import { readCsv } from "./csv-stream";

// A process of its own, so that the memory is this test's.

const bytes = (text: string) => new TextEncoder().encode(text);

test("50 MB pass with flat memory", async () => {
  const chunk = bytes("Jürgen Groß,j@sample.example,2026-05-03,Umeå\n".repeat(1000));
  async function* large() {
    yield bytes("name,email,issued_on,town\n");
    for (let sent = 0; sent < 50_000_000; sent += chunk.length) yield chunk;
  }
  const before = process.memoryUsage().rss;
  let [records, peak] = [0, 0];
  for await (const batch of readCsv(large())) {
    records += batch.records.length;
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  expect(records).toBeGreaterThan(1_000_000);
  expect((peak - before) / 1e6).toBeLessThan(150);
});
