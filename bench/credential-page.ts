import http from "node:http";
import { timed } from "./funnel";
import type { Row } from "./rows";

const CLIENTS = 16;
const SECONDS = 5;
const ROUNDS = 3;

/** The page of one credential against a static page of the same server, which runs at `baseUrl`; in turns, the best of each. */
export async function benchCredentialPage(baseUrl: string, credentialId: string): Promise<Row[]> {
  const page = `${baseUrl}/c/${credentialId}`;
  const bare = `${baseUrl}/dev/bare`;
  await load(page, 1);
  await load(bare, 1);
  const rates = { page: 0, bare: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    rates.page = Math.max(rates.page, await load(page, SECONDS));
    rates.bare = Math.max(rates.bare, await load(bare, SECONDS));
  }
  const [ours, floor] = [1000 / rates.page, 1000 / rates.bare];
  const name = `/c/{id}, ${CLIENTS} clients, ms a request, against a static page (${rates.page.toFixed(0)} to ${rates.bare.toFixed(0)} a second)`;
  return [{ name, ours, bare: floor, ratio: ours / floor, goal: 2 }];
}

/** Requests answered in a second, over connections that stay open. Anything but 200 ends the bench. */
async function load(url: string, seconds: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CLIENTS });
  const begun = performance.now();
  const until = begun + seconds * 1000;
  let answered = 0;
  const client = async () => {
    while (performance.now() < until) {
      await get(url, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  return (answered * 1000) / (performance.now() - begun);
}

function get(url: string, agent: http.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}.`));
      answer.resume().on("end", resolve).on("error", reject);
    });
    request.on("error", reject);
  });
}

const REPEATS = 100;

/**
 * A certificate's picture when it is asked for again, against the first time, when it is drawn; both beyond what the same
 * server takes for a small file, since no answer of it comes faster. Nobody may have asked for this picture yet.
 */
export async function benchCertificatePng(baseUrl: string, credentialId: string): Promise<Row[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const url = `${baseUrl}/c/${credentialId}/image.png`;
  const floor = await median(() => get(`${baseUrl}/icon.svg`, agent));
  const first = await timed(() => get(url, agent));
  const again = await median(() => get(url, agent));
  agent.destroy();
  const [ours, drawn] = [Math.max(0, again - floor), first - floor];
  const whole = `${again.toFixed(2)} and ${first.toFixed(0)} with the server's own ${floor.toFixed(2)}`;
  return [
    {
      name: `Certificate PNG, asked for again, against the first time, ms (${whole})`,
      ours,
      bare: drawn,
      ratio: ours / drawn,
      goal: 0.01,
    },
  ];
}

async function median(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i++) times.push(await timed(work));
  return times.sort((a, b) => a - b)[REPEATS / 2] ?? 0;
}
