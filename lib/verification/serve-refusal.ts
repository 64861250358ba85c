import { StampCache } from "../platform/stamp-cache";
import { routes } from "../routes";
import { answerPage, type InsidePage, pageSize, renderInside } from "./inside-page";
import type { Wanted } from "./serve-credential";

const pages = new StampCache<InsidePage>(pageSize);

/** 429 as a page that helps. Made once: a refusal must cost less than what it refuses. */
export async function serveRefusal(
  { variant, origin, nonce, ...reader }: Omit<Wanted, "id">,
  retryAfterSeconds: number,
): Promise<Response> {
  const page = await pages.get(variant, "", () => renderInside(routes.wait(), origin, reader));
  const answer = page ? answerPage(page, nonce, 429) : new Response("Wait half a minute.\n", { status: 429 });
  answer.headers.set("retry-after", String(retryAfterSeconds));
  answer.headers.set("cache-control", "no-store");
  return answer;
}
