import { StampCache } from "../platform/stamp-cache";
import { routes } from "../routes";
import { answerPage, type InsidePage, pageSize, type Reader, renderInside } from "./inside-page";

export type Asked = Reader & { variant: string; origin: string; nonce: string };

const pages = new StampCache<InsidePage>(pageSize);

/** 429 as a page that helps. Made once: a refusal must cost less than what it refuses. */
export async function serveRefusal(asked: Asked, retryAfterSeconds: number): Promise<Response> {
  const answer = (await serve(routes.wait(), asked, 429)) ?? new Response("Wait half a minute.\n", { status: 429 });
  answer.headers.set("retry-after", String(retryAfterSeconds));
  return answer;
}

/** 404 as a whole page. Next's own, where a page finds nothing, is empty until its script has run. */
export function serveMissing(asked: Asked, what?: "credential"): Promise<Response | null> {
  return serve(routes.missing(what), asked, 404);
}

async function serve(path: string, asked: Asked, status: number): Promise<Response | null> {
  const page = await pages.get(`${path} ${asked.variant}`, "", () => renderInside(path, asked.origin, asked));
  const answer = page && answerPage(page, asked.nonce, status);
  answer?.headers.set("cache-control", "no-store");
  return answer;
}
