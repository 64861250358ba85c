import { findMember } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getImport } from "@/lib/credentials/reads/get-import";
import { listBadImportRows } from "@/lib/credentials/reads/list-import-rows";
import { leftOutFile } from "@/lib/entrypoints/left-out-file";
import { ask } from "@/lib/read";

type Context = { params: Promise<{ workspace: string; id: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, id: file } = await params;
  const member = await findMember(workspace);
  if (!member) return new Response("Not found", { status: 404 });
  const { actor } = member;
  try {
    const { id, header } = await ask(getImport, actor, { id: file as Id<"import"> });
    return leftOutFile(header, (cursor) => ask(listBadImportRows, actor, { id, limit: 1000, cursor }));
  } catch (error) {
    if (error instanceof DomainError) return new Response(error.message, { status: 404 });
    throw error;
  }
}
