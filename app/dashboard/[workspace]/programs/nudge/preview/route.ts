import { renderMessage } from "@/app/dashboard/[workspace]/_parts/render-message";
import { findMember } from "@/lib/auth/session";
import { DomainError, ERRORS } from "@/lib/core/errors";
import { previewNudge } from "@/lib/programs/reads/preview-nudge";
import { ask } from "@/lib/read";

type Context = { params: Promise<{ workspace: string }> };

/** A nudge as one of those chosen would get it, while it is being written. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const member = await findMember((await params).workspace);
  if (!member) return new Response(null, { status: 401 });
  try {
    return Response.json(await renderMessage(await ask(previewNudge, member.actor, await request.json())));
  } catch (error) {
    if (error instanceof DomainError)
      return Response.json({ message: error.message }, { status: ERRORS[error.code].status });
    throw error;
  }
}
