import { renderOpenGraphPng } from "@/lib/designs/render/png";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { certificateFacts } from "../_parts/certificate-facts";
import { picture } from "../_parts/picture";

type Context = { params: Promise<{ id: string }> };

/** What a shared link looks like before anybody opens it, with the state of this moment. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return picture(request, params, (shown, { state, word }) =>
    renderOpenGraphPng(certificateModel(certificateFacts(shown)), {
      state: state === "not_yet_valid" ? "expired" : state,
      text: word,
    }),
  );
}
