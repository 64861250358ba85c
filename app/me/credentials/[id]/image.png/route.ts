import { certificateFacts } from "@/app/(public)/c/[id]/_parts/certificate-facts";
import { picture, refuseWithheld } from "@/app/(public)/c/[id]/_parts/picture";
import { renderCertificatePng } from "@/lib/designs/render/png";
import { pictureWidth } from "@/lib/designs/rules/picture-widths";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { findOwnShown } from "../_find";

type Context = { params: Promise<{ id: string }> };

/** The sheet for its holder, also while it is private. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const width = pictureWidth(new URL(request.url).searchParams);
  const draw = refuseWithheld((shown) => renderCertificatePng(certificateModel(certificateFacts(shown)), { width }));
  return picture(request, params, draw, "image/png", findOwnShown);
}
