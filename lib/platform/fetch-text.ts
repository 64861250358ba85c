import { lookup as resolve } from "node:dns/promises";
import { type RequestOptions, request } from "node:https";
import type { LookupFunction } from "node:net";
import { isPublicAddress } from "../core/private-network";

export type Fetched = { status: number; text: string };
export type FetchOptions = {
  maxBytes?: number;
  timeoutMs?: number;
  /** How names become addresses, and connections are made: tests have no internet. */
  addressesOf?: (host: string) => Promise<string[]>;
  connection?: Pick<RequestOptions, "createConnection">;
};

const MOST_REDIRECTS = 3;

/** Whatever keeps an address on the internet from being read; its message is for whoever runs that site. */
export class FetchRefused extends Error {}

/**
 * Reads a small text from an https address that somebody typed: no address that resolves to a private network — checked, and
 * then connected to, so that a name cannot change in between —, no redirect to another site, no port but the usual, little
 * of it, not for long.
 */
export async function fetchText(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const deadline = AbortSignal.timeout(options.timeoutMs ?? 8_000);
  const first = new URL(address);
  let url = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await getOnce(url, deadline, options);
    if (answer.location === null) return answer;
    if (!URL.canParse(answer.location, url.href)) throw new FetchRefused("It redirects to no address.");
    const next = new URL(answer.location, url);
    if (siteOf(next) !== siteOf(first)) throw new FetchRefused(`It leads to another site, ${next.host}.`);
    url = next;
  }
  throw new FetchRefused("It redirects too often.");
}

const siteOf = (url: URL) => url.hostname.replace(/^www\./, "");

async function getOnce(url: URL, signal: AbortSignal, { maxBytes = 16_384, addressesOf, connection }: FetchOptions) {
  if (url.protocol !== "https:" || url.username || url.password || url.port)
    throw new FetchRefused("It has to be a plain https address.");
  const addresses = await (addressesOf ?? namesToAddresses)(url.hostname).catch(() => []);
  const [chosen] = addresses;
  if (!chosen) throw new FetchRefused(`There is no ${url.hostname}.`);
  if (!addresses.every(isPublicAddress)) throw new FetchRefused("It is not on the open internet.");
  const lookup: LookupFunction = (_host, wanted, done) => {
    const family = chosen.includes(":") ? 6 : 4;
    if (wanted.all) done(null, [{ address: chosen, family }]);
    else done(null, chosen, family);
  };
  const headers = { Accept: "text/plain", "User-Agent": "Waymark website proof" };
  return new Promise<Fetched & { location: string | null }>((finish, fail) => {
    const refuse = (error: Error) => fail(error instanceof FetchRefused ? error : new FetchRefused(plain(error)));
    const outgoing = request(
      url,
      { headers, lookup, signal, agent: connection ? undefined : false, ...connection },
      (incoming) => {
        const status = incoming.statusCode ?? 0;
        const location = status >= 300 && status < 400 ? (incoming.headers.location ?? null) : null;
        const parts: Buffer[] = [];
        let size = 0;
        const end = () => {
          finish({ status, location, text: Buffer.concat(parts).subarray(0, maxBytes).toString("utf8") });
          outgoing.destroy();
        };
        incoming.on("data", (part: Buffer) => {
          parts.push(part);
          size += part.length;
          if (size >= maxBytes) end();
        });
        incoming.on("end", end);
        incoming.on("error", refuse);
      },
    );
    outgoing.on("error", refuse);
    outgoing.end();
  });
}

async function namesToAddresses(host: string): Promise<string[]> {
  const bare = host.replace(/^\[|\]$/g, "");
  return (await resolve(bare, { all: true })).map(({ address }) => address);
}

function plain(error: Error & { code?: string }): string {
  if (error.name === "AbortError" || error.name === "TimeoutError") return "It did not answer in time.";
  if (error.code?.startsWith("CERT") || error.code?.includes("SIGNED")) return "Its certificate is not valid.";
  return "It could not be reached.";
}
