import { renderCertificatePdf } from "@/lib/designs/render/png";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { certificateFacts } from "../_parts/certificate-facts";
import { picture, refuseWithheld } from "../_parts/picture";

type Context = { params: Promise<{ id: string }> };

/** One A4 page to print, sharp at any size. A withdrawn one is not served. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const draw = (shown: Parameters<typeof certificateFacts>[0]) =>
    renderCertificatePdf(certificateModel(certificateFacts(shown)));
  return picture(request, params, refuseWithheld(draw), "application/pdf");
}
