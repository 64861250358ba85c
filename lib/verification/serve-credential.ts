import { StampCache } from "../platform/stamp-cache";
import { askPublic } from "../read";
import { routes } from "../routes";
import { askInside, inside, keepsAnswers } from "./ask-inside";
import { getPublicStamp } from "./reads/get-public-stamp";

/** A rendered page, cut where each answer's own nonce stands. */
type Page = { parts: string[]; headers: [string, string][] };

const pages = new StampCache<Page>(({ parts }) => parts.reduce((sum, part) => sum + part.length, 0));

type Wanted = { id: string; variant: string; cookie: string; origin: string; nonce: string };

/**
 * The page of a credential, made once for each state of the record and looked up for every view: a withdrawal or an expiry
 * shows at once. 410 where it was deleted. Null: Next answers, as it does for what strangers may not see.
 */
export async function serveCredential({ id, variant, cookie, origin, nonce }: Wanted): Promise<Response | null> {
  const { exposure, stamp } = await askPublic(getPublicStamp, { id });
  const key = `${id} ${variant}`;
  if (exposure === "hidden") {
    pages.forget(key);
    return null;
  }
  const make = () => render(id, cookie, origin);
  const page = keepsAnswers() && exposure === "shown" ? await pages.get(key, stamp, make) : await make();
  if (exposure === "gone") pages.forget(key);
  return page && answer(page, nonce, exposure === "gone" ? 410 : 200);
}

function answer({ parts, headers }: Page, nonce: string, status: number): Response {
  const { mark } = inside();
  return new Response(parts.join(nonce), {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value.replaceAll(mark, nonce)]),
  });
}

async function render(id: string, cookie: string, origin: string): Promise<Page | null> {
  const answer = await askInside(routes.credential(id), origin, { cookie });
  const html = await answer.text();
  if (!answer.ok) return null;
  const headers = ["content-type", "cache-control", "link"].flatMap((name): [string, string][] => {
    const value = answer.headers.get(name);
    return value ? [[name, value]] : [];
  });
  return { parts: html.split(inside().mark), headers };
}
