import path from "node:path";
import { readDemo, startDemo } from "@/tests/support/demo";
import { benchCredentialPage } from "./credential-page";
import { median, timed } from "./funnel";
import type { Row } from "./rows";

const PORT = 3997;
const REPEATS = 20;

/** What needs the built application: the page of a credential, and its certificate's image. */
export async function benchPages(): Promise<Row[]> {
  const folder = path.resolve(".check", "bench-demo");
  const demo = await startDemo({ folder, port: PORT });
  try {
    const key = readDemo(folder).workspaces[0]?.apiKey;
    const answer = await fetch(`${demo.baseUrl}/api/v1/credentials?limit=2&status=issued`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const [first, second] = ((await answer.json()) as { data: { id: string }[] }).data;
    if (!first || !second) throw new Error("The demo has no credentials.");
    await get(`${demo.baseUrl}/c/${second.id}/image.png`); // the worker is up
    return [
      ...(await benchCredentialPage(demo.baseUrl, first.id)),
      await benchImage(`${demo.baseUrl}/c/${first.id}/image.png?bench=${Date.now()}`),
    ];
  } finally {
    await demo.stop();
  }
}

/** Rendered when first asked for; afterwards served as it is. */
async function benchImage(url: string): Promise<Row> {
  const first = await timed(() => get(url));
  const again: number[] = [];
  for (let i = 0; i < REPEATS; i++) again.push(await timed(() => get(url)));
  const repeated = median(again);
  return {
    name: "Certificate image, repeated against first (ms)",
    ours: repeated,
    bare: first,
    ratio: repeated / first,
    goal: 0.01,
  };
}

async function get(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  await answer.arrayBuffer();
}
