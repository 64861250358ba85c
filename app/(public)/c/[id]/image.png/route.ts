import { renderCertificatePng, WIDTHS } from "@/lib/designs/render/png";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { certificateFacts } from "../_parts/certificate-facts";
import { picture, refuseWithheld } from "../_parts/picture";

type Context = { params: Promise<{ id: string }> };

/** The sheet, drawn when first asked for; `?width=` takes one of the three widths. A withdrawn one is not served. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const wished = Number(new URL(request.url).searchParams.get("width"));
  const width = Object.values(WIDTHS).find((each) => each === wished) ?? WIDTHS.page;
  const draw = refuseWithheld((shown) => renderCertificatePng(certificateModel(certificateFacts(shown)), { width }));
  return picture(request, params, draw);
}
