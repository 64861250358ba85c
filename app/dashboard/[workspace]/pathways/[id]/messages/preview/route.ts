import { findMember } from "@/lib/auth/session";
import { DomainError, ERRORS } from "@/lib/core/errors";
import { previewMessage } from "@/lib/pathways/reads/preview-message";
import { ask } from "@/lib/read";
import { renderMessage } from "../../../../_parts/render-message";

type Context = { params: Promise<{ workspace: string; id: string }> };

/** A message as one of its readers would get it, while it is being written. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { workspace, id } = await params;
  const member = await findMember(workspace);
  if (!member) return Response.json({ message: "You are signed out. Sign in again in a new tab." }, { status: 401 });
  try {
    const wanted = { ...(await request.json()), pathwayId: id };
    return Response.json(await renderMessage(await ask(previewMessage, member.actor, wanted)));
  } catch (error) {
    if (error instanceof DomainError)
      return Response.json({ message: error.message }, { status: ERRORS[error.code].status });
    throw error;
  }
}
