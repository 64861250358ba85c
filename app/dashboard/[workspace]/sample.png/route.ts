import { findMember } from "@/lib/auth/session";
import { renderCertificatePng } from "@/lib/designs/render/png";
import { WIDTHS } from "@/lib/designs/rules/picture-widths";
import { sampleFacts } from "@/lib/designs/rules/sample-facts";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { env } from "@/lib/env";
import { publicPortal } from "@/lib/pathways/reads/public-portal";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";

type Context = { params: Promise<{ workspace: string }> };

/** What the first certificate of a workspace will look like: in its name and colour, a made-up holder, nothing to verify. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { workspace: slug } = await params;
  if (!(await findMember(slug))) return new Response("There is no such workspace.\n", { status: 404 });
  const { issuer } = await askPublic(publicPortal, { slug });
  const { achievement, recipientName, issuedOn } = sampleFacts;
  const facts = {
    workspace: issuer,
    achievement: { ...achievement, name: "Your first achievement", description: "" },
    recipientName,
    credentialId: "Sample",
    url: env.baseUrl + routes.issuer(slug),
    issuedOn,
    expiresOn: null,
  };
  const bytes = await renderCertificatePng(certificateModel(facts), { width: WIDTHS.thumbnail });
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": "image/png", "cache-control": "private, max-age=300" },
  });
}
