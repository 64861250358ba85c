import { findMember } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getGradeImport } from "@/lib/courses/reads/get-grade-import";
import { listBadGrades } from "@/lib/courses/reads/list-grade-rows";
import { leftOutFile } from "@/lib/entrypoints/left-out-file";
import { ask } from "@/lib/read";

type Context = { params: Promise<{ workspace: string; id: string; file: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, file } = await params;
  const member = await findMember(workspace);
  if (!member) return new Response("Not found", { status: 404 });
  const { actor } = member;
  try {
    const { id, header } = await ask(getGradeImport, actor, { id: file as Id<"import"> });
    return leftOutFile(header, (cursor) => ask(listBadGrades, actor, { id, limit: 1000, cursor }));
  } catch (error) {
    if (error instanceof DomainError) return new Response(error.message, { status: 404 });
    throw error;
  }
}
