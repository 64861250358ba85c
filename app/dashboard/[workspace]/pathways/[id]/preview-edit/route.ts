import { findMember } from "@/lib/auth/session";
import { DomainError, ERRORS } from "@/lib/core/errors";
import { previewEdit } from "@/lib/pathways/reads/preview-edit";
import { ask } from "@/lib/read";

type Context = { params: Promise<{ workspace: string; id: string }> };

/** What saving these steps and this completion achievement would do: asked by the builder before it saves. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { workspace, id } = await params;
  const member = await findMember(workspace);
  if (!member) return Response.json({ message: "You are signed out. Sign in again in a new tab." }, { status: 401 });
  try {
    return Response.json(await ask(previewEdit, member.actor, { ...(await request.json()), id }));
  } catch (error) {
    if (error instanceof DomainError)
      return Response.json({ message: error.message }, { status: ERRORS[error.code].status });
    throw error;
  }
}
