import { renderCertificatePng } from "@/lib/designs/render/png";
import { pictureWidth } from "@/lib/designs/rules/picture-widths";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { certificateFacts } from "../_parts/certificate-facts";
import { picture, refuseWithheld } from "../_parts/picture";

type Context = { params: Promise<{ id: string }> };

/** The sheet, drawn when first asked for; `?width=` takes one of the three widths. A withdrawn one is not served. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const width = pictureWidth(new URL(request.url).searchParams);
  const draw = refuseWithheld((shown) => renderCertificatePng(certificateModel(certificateFacts(shown)), { width }));
  return picture(request, params, draw);
}
