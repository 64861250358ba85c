import { getLogo } from "@/lib/designs/reads/get-logo";
import { askPublic } from "@/lib/read";
import { nothingWords } from "../../words";

type Context = { params: Promise<{ workspace: string; hash: string }> };

/** The address names these very bytes: whoever has them once never asks again. Mails and other sites may show it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { workspace, hash } = await params;
  const logo = await askPublic(getLogo, { slug: workspace, hash });
  if (!logo) return new Response(nothingWords.logo, { status: 404 });
  return new Response(new Uint8Array(logo.bytes), {
    headers: {
      "Content-Type": logo.type,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
