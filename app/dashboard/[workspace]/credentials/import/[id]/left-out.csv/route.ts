import { findMember } from "@/lib/auth/session";
import { CSV_BOM, csvRow } from "@/lib/core/csv";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getImport } from "@/lib/credentials/reads/get-import";
import { listBadImportRows } from "@/lib/credentials/reads/list-import-rows";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";

type Context = { params: Promise<{ workspace: string; id: string }> };
const PAGE = 1000;

/** The rows that stayed out, with line and reason in front: to be mended and imported again. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { workspace, id } = await params;
  const member = await findMember(workspace);
  if (!member) return new Response("Not found", { status: 404 });
  try {
    const file = await ask(getImport, member.actor, { id: id as Id<"import"> });
    return new Response(streamOf(rows(member.actor, file.id, file.header)), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="left-out.csv"',
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof DomainError) return new Response(error.message, { status: 404 });
    throw error;
  }
}

async function* rows(actor: Actor, id: Id<"import">, header: string[]): AsyncGenerator<string> {
  yield CSV_BOM + csvRow(["line", "reason", ...header]);
  for (let cursor: string | undefined; ; ) {
    const page = await ask(listBadImportRows, actor, { id, limit: PAGE, cursor });
    yield page.data.map((row) => csvRow([row.line, row.errors.map(reason).join(" "), ...row.cells])).join("");
    if (!page.nextCursor) return;
    cursor = page.nextCursor;
  }
}

const reason = ({ column, message }: { column: string | null; message: string }) =>
  column === null ? message : `${column}: ${message}`;

function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void parts.return(undefined),
  });
}
