import { StampCache } from "../platform/stamp-cache";
import { routes } from "../routes";
import { keepsAnswers } from "./ask-inside";
import { answerPage, type InsidePage, pageSize, renderInside } from "./inside-page";
import { type Asked, serveMissing } from "./serve-refusal";
import { stampOf } from "./stamp-of";

const pages = new StampCache<InsidePage>(pageSize);

/**
 * The page of a credential, made once for each state of the record and looked up for every view: a withdrawal or an expiry
 * shows at once. 410 where it was deleted, 404 where strangers may see nothing. Null: Next answers.
 */
export async function serveCredential(id: string, asked: Asked): Promise<Response | null> {
  const { exposure, stamp } = await stampOf(id);
  const key = `${id} ${asked.variant}`;
  if (exposure === "hidden") {
    pages.forget(key);
    return serveMissing(asked, "credential");
  }
  const make = () => renderInside(routes.credential(id), asked.origin, asked);
  const page = keepsAnswers() && exposure === "shown" ? await pages.get(key, stamp, make) : await make();
  if (exposure === "gone") pages.forget(key);
  return page && answerPage(page, asked.nonce, exposure === "gone" ? 410 : 200);
}
