import { findMember } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import { getExample } from "@/lib/courses/reads/get-example";
import { renderExamplePng } from "@/lib/designs/render/png";
import { WIDTHS } from "@/lib/designs/rules/picture-widths";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { ask } from "@/lib/read";

type Context = { params: Promise<{ workspace: string; id: string }> };

/** An example of a course's certificate, for members; it verifies nowhere. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace, id } = await params;
  const member = await findMember(workspace);
  if (!member) return new Response(null, { status: 404 });
  const mode = new URL(request.url).searchParams.get("mode") === "self" ? "self" : "instructor";
  try {
    const example = await ask(getExample, member.actor, { id, mode });
    const bytes = await renderExamplePng(certificateModel(example.facts), example.mode, { width: WIDTHS.thumbnail });
    const headers = { "content-type": "image/png", "cache-control": "private, no-store" };
    return new Response(new Uint8Array(bytes), { headers });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return new Response(null, { status: 404 });
  }
}
