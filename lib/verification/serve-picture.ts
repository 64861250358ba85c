import { pictureWidth } from "../designs/rules/picture-widths";
import { StampCache } from "../platform/stamp-cache";
import { routes } from "../routes";
import { askInside, keepsAnswers } from "./ask-inside";
import { stampOf } from "./stamp-of";

type Picture = { bytes: Uint8Array<ArrayBuffer>; etag: string; headers: [string, string][] };
type Wanted = { id: string; query: URLSearchParams; origin: string; known: string | null };

const pictures = new StampCache<Picture>(({ bytes }) => bytes.byteLength);

/**
 * A certificate's picture that was made before from the same state of the record, without drawing or reading it again.
 * `known` is the asker's If-None-Match. Null: Next answers, as it does for whatever is not shown.
 */
export async function servePicture({ id, query, origin, known }: Wanted): Promise<Response | null> {
  if (!keepsAnswers()) return null;
  const { exposure, stamp } = await stampOf(id);
  const width = pictureWidth(query);
  const key = `${id} ${width}`;
  if (exposure !== "shown") {
    pictures.forget(key);
    return null;
  }
  const path = `${routes.credential(id)}/image.png?width=${width}`;
  const picture = await pictures.get(key, stamp, () => draw(path, origin));
  if (!picture) return null;
  const { bytes, etag, headers } = picture;
  return known?.includes(etag) ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
}

const KEPT = new Set(["content-type", "cache-control", "etag", "x-robots-tag"]);

async function draw(path: string, origin: string): Promise<Picture | null> {
  const answer = await askInside(path, origin);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const etag = answer.headers.get("etag");
  return answer.ok && etag ? { bytes, etag, headers: [...answer.headers].filter(([name]) => KEPT.has(name)) } : null;
}
