import { env } from "@/lib/env";
import { routes } from "@/lib/routes";
import { embedPage, emptyEmbedPage } from "@/lib/verification/rules/embed-page";
import { verdictOf } from "@/lib/verification/rules/verdict";
import { findCredential } from "../_parts/find-credential";
import { plainWords } from "../words";

type Context = { params: Promise<{ id: string }> };

/** The frame for other people's pages. Its policy, which lets them frame it, is the proxy's to set: see page-headers. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const found = await findCredential((await params).id);
  const home = env.baseUrl + routes.verify();
  if (found === null) return page(404, emptyEmbedPage(plainWords.missingFrame, home));
  if (found === "gone") return page(410, emptyEmbedPage(plainWords.gone, home));
  const { credential } = found;
  return page(200, embedPage(credential, verdictOf(credential), env.baseUrl + routes.credential(credential.id)));
}

function page(status: number, html: string): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-cache",
    "x-robots-tag": "noindex",
  };
  return new Response(html, { status, headers });
}
