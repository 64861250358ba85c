import { findMember } from "@/lib/auth/session";
import { DomainError, ERRORS } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { respondWithFile } from "@/lib/entrypoints/api/respond";
import { exportPathway } from "@/lib/pathways/reads/export-pathway";
import { getPathway } from "@/lib/pathways/reads/get-pathway";
import { ask } from "@/lib/read";
import { readFilter } from "../../_components/pathway-filters";

type Context = { params: Promise<{ workspace: string; id: string }> };

/** The recipients that the list's filters find, as CSV, streamed: the file is never held whole. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace, id: text } = await params;
  const id = text as Id<"pathway">;
  const member = await findMember(workspace);
  if (!member) return new Response("Sign in first.", { status: 401 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { of } = readFilter(query, member.workspace, new Date());
  const { missing, completed, q: search } = query;
  try {
    const { name } = await ask(getPathway, member.actor, { id });
    const lines = await ask(exportPathway, member.actor, { id, ...of, missing, completed, search });
    return respondWithFile(lines, `${fileName(name)}.csv`, "text/csv; charset=utf-8");
  } catch (error) {
    if (error instanceof DomainError) return new Response(error.message, { status: ERRORS[error.code].status });
    throw error;
  }
}

/** What of a name is safe in a header on every system. */
function fileName(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
  return plain.slice(0, 60) || "pathway";
}
