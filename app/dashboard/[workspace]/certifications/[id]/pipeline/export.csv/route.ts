import { findMember } from "@/lib/auth/session";
import { DomainError, ERRORS } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { respondWithFile } from "@/lib/entrypoints/api/respond";
import { exportPipeline } from "@/lib/programs/reads/export-pipeline";
import { ask } from "@/lib/read";
import { pipelineWords } from "../../../words/pipeline";
import { askedOf } from "../../_parts/pipeline-query";

type Context = { params: Promise<{ workspace: string; id: string }> };

/** Those whom the page's filters find, as CSV, streamed: the file is never held whole. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace, id } = await params;
  const member = await findMember(workspace);
  if (!member) return new Response(pipelineWords.signIn, { status: 401 });
  const { filter, ended } = askedOf(Object.fromEntries(new URL(request.url).searchParams));
  try {
    const lines = await ask(exportPipeline, member.actor, { id: id as Id<"certification">, ...filter, ended });
    return respondWithFile(lines, "pipeline.csv", "text/csv; charset=utf-8");
  } catch (error) {
    if (error instanceof DomainError) return new Response(error.message, { status: ERRORS[error.code].status });
    throw error;
  }
}
