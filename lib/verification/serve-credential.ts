import { DomainError } from "../core/errors";
import { StampCache } from "../platform/stamp-cache";
import { askPublic } from "../read";
import { routes } from "../routes";
import { keepsAnswers } from "./ask-inside";
import { answerPage, type InsidePage, pageSize, renderInside } from "./inside-page";
import { getPublicStamp, type Stamped } from "./reads/get-public-stamp";
import { type Asked, serveMissing } from "./serve-refusal";

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

/** What is no id at all is as unknown as any other. */
function stampOf(id: string): Promise<Stamped> {
  return askPublic(getPublicStamp, { id }).catch((error: unknown): Stamped => {
    if (error instanceof DomainError && error.code === "invalid") return { exposure: "hidden", stamp: "" };
    throw error;
  });
}
