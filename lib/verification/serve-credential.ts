import { env } from "../env";
import { type Page, PageCache } from "../platform/page-cache";
import { askPublic } from "../read";
import { routes } from "../routes";
import { getPublicStamp } from "./reads/get-public-stamp";

const KEY = Symbol.for("waymark.credential-pages");
type Kept = { cache: PageCache; secret: string; mark: string };
const shared = globalThis as unknown as Record<symbol, Kept | undefined>;

/** Our own request for a page carries this, and reaches Next itself. */
export const INSIDE_HEADER = "x-waymark-inside";

function kept(): Kept {
  const random = () => crypto.randomUUID().replaceAll("-", "");
  shared[KEY] ??= { cache: new PageCache(), secret: random(), mark: `nonce${random()}` };
  return shared[KEY];
}

/** The mark that stands for each answer's nonce, for a request that this process made to itself; null for all others. */
export function insideNonce(headers: Headers): string | null {
  const { secret, mark } = kept();
  return headers.get(INSIDE_HEADER) === secret ? mark : null;
}

type Wanted = { id: string; variant: string; cookie: string; origin: string; nonce: string };

/**
 * The page of a credential, made once for each state of the record and looked up for every view: a withdrawal or an expiry
 * shows at once. 410 where it was deleted. Null: Next answers, as it does for what strangers may not see.
 */
export async function serveCredential({ id, variant, cookie, origin, nonce }: Wanted): Promise<Response | null> {
  const { exposure, stamp } = await askPublic(getPublicStamp, { id });
  const { cache } = kept();
  const key = `${id} ${variant}`;
  if (exposure === "hidden") {
    cache.forget(key);
    return null;
  }
  const make = () => render(id, cookie, origin);
  const page = keeps() && exposure === "shown" ? await cache.get(key, stamp, make) : await make();
  if (exposure === "gone") cache.forget(key);
  return page && answer(page, nonce, exposure === "gone" ? 410 : 200);
}

function answer({ parts, headers }: Page, nonce: string, status: number): Response {
  const { mark } = kept();
  return new Response(parts.join(nonce), {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value.replaceAll(mark, nonce)]),
  });
}

/** A process that lives for one request has nothing to keep; while developing, the page itself changes. */
function keeps(): boolean {
  return !env.developing && !env.serverless;
}

async function render(id: string, cookie: string, origin: string): Promise<Page | null> {
  const { secret, mark } = kept();
  const base = env.serverless ? origin : `http://127.0.0.1:${env.port}`;
  const answer = await fetch(base + routes.credential(id), {
    headers: { [INSIDE_HEADER]: secret, cookie },
    cache: "no-store",
  });
  const html = await answer.text();
  if (!answer.ok) return null;
  const headers = ["content-type", "cache-control", "link"].flatMap((name): [string, string][] => {
    const value = answer.headers.get(name);
    return value ? [[name, value]] : [];
  });
  return { parts: html.split(mark), headers };
}
