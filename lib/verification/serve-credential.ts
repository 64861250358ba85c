import { StampCache } from "../platform/stamp-cache";
import { askPublic } from "../read";
import { routes } from "../routes";
import { keepsAnswers } from "./ask-inside";
import { answerPage, type InsidePage, pageSize, type Reader, renderInside } from "./inside-page";
import { getPublicStamp } from "./reads/get-public-stamp";

const pages = new StampCache<InsidePage>(pageSize);

export type Wanted = Reader & { id: string; variant: string; origin: string; nonce: string };

/**
 * The page of a credential, made once for each state of the record and looked up for every view: a withdrawal or an expiry
 * shows at once. 410 where it was deleted. Null: Next answers, as it does for what strangers may not see.
 */
export async function serveCredential({ id, variant, origin, nonce, ...reader }: Wanted): Promise<Response | null> {
  const { exposure, stamp } = await askPublic(getPublicStamp, { id });
  const key = `${id} ${variant}`;
  if (exposure === "hidden") {
    pages.forget(key);
    return null;
  }
  const make = () => renderInside(routes.credential(id), origin, reader);
  const page = keepsAnswers() && exposure === "shown" ? await pages.get(key, stamp, make) : await make();
  if (exposure === "gone") pages.forget(key);
  return page && answerPage(page, nonce, exposure === "gone" ? 410 : 200);
}
