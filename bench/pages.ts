import path from "node:path";
import { readDemo, startDemo } from "@/tests/support/demo";
import { benchCertificatePng, benchCredentialPage } from "./credential-page";
import type { Row } from "./rows";

const PORT = 3997;

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
      ...(await benchCertificatePng(demo.baseUrl, await freshId(demo.baseUrl, key))),
    ];
  } finally {
    await demo.stop();
  }
}

/** A credential whose image nobody has asked for yet. */
async function freshId(baseUrl: string, key: string | undefined): Promise<string> {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const achievements = await fetch(`${baseUrl}/api/v1/achievements?limit=1&status=published`, { headers });
  const [achievement] = ((await achievements.json()) as { data: { id: string }[] }).data;
  const body = {
    achievementId: achievement?.id,
    recipient: { email: `bench${Date.now()}@x.example`, name: "Ana Sousa" },
    notify: false,
  };
  const answer = await fetch(`${baseUrl}/api/v1/credentials`, { method: "POST", headers, body: JSON.stringify(body) });
  return ((await answer.json()) as { id: string }).id;
}

async function get(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  await answer.arrayBuffer();
}
