import { DomainError } from "@/lib/core/errors";
import { renderCertificatePng } from "@/lib/designs/render/png";
import { WIDTHS } from "@/lib/designs/rules/picture-widths";
import { sampleFacts } from "@/lib/designs/rules/sample-facts";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { env } from "@/lib/env";
import { publicAchievement } from "@/lib/pathways/reads/public-achievement";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { nothingWords } from "../../../words";

type Context = { params: Promise<{ workspace: string; id: string }> };

/** The certificate of a published achievement with a made-up name on it; its code leads to the achievement, not to a credential. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { workspace, id } = await params;
  try {
    const { issuer, achievement } = await askPublic(publicAchievement, { slug: workspace, id });
    const { issuedOn, recipientName } = sampleFacts;
    const url = env.baseUrl + routes.issuerAchievement(issuer.slug, achievement.id);
    const facts = {
      workspace: issuer,
      achievement,
      recipientName,
      credentialId: "Sample",
      url,
      issuedOn,
      expiresOn: null,
    };
    const bytes = await renderCertificatePng(certificateModel(facts), { width: WIDTHS.thumbnail });
    const headers = { "content-type": "image/png", "cache-control": "public, max-age=3600", "x-robots-tag": "noindex" };
    return new Response(new Uint8Array(bytes), { headers });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return new Response(`${nothingWords.achievement}\n`, { status: 404 });
  }
}
