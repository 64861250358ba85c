import { findMember } from "@/lib/auth/session";
import { exportAssignments } from "@/lib/certifications/reads/export-assignments";
import { DomainError, ERRORS } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { respondWithFile } from "@/lib/entrypoints/api/respond";
import { ask } from "@/lib/read";
import { assignmentWords } from "../../words/pages";
import { filterOf } from "../_parts/assignment-filters";

type Context = { params: Promise<{ workspace: string; id: string }> };

/** Those whom the list's filters find, as CSV, streamed: the file is never held whole. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace, id } = await params;
  const member = await findMember(workspace);
  if (!member) return new Response(assignmentWords.signIn, { status: 401 });
  const { filter } = filterOf(Object.fromEntries(new URL(request.url).searchParams));
  try {
    const lines = await ask(exportAssignments, member.actor, { id: id as Id<"certification">, ...filter });
    return respondWithFile(lines, "assignments.csv", "text/csv; charset=utf-8");
  } catch (error) {
    if (error instanceof DomainError) return new Response(error.message, { status: ERRORS[error.code].status });
    throw error;
  }
}
