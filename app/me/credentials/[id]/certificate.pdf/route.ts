import { certificateFacts } from "@/app/(public)/c/[id]/_parts/certificate-facts";
import { picture, refuseWithheld } from "@/app/(public)/c/[id]/_parts/picture";
import { renderCertificatePdf } from "@/lib/designs/render/png";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { findOwnShown } from "../_find";

type Context = { params: Promise<{ id: string }> };

/** One A4 page to print for its holder, also while it is private. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const draw = refuseWithheld((shown) => renderCertificatePdf(certificateModel(certificateFacts(shown))));
  return picture(request, params, draw, "application/pdf", findOwnShown);
}
