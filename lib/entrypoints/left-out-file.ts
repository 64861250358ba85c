import { CSV_BOM, csvRow } from "../core/csv";
import type { Page } from "../core/paging";

type LeftOut = { line: number; cells: string[]; errors: { column: string | null; message: string }[] };

/** The rows of an import that stayed out, with line and reason in front: to be mended and imported again. Streamed. */
export function leftOutFile(header: string[], pageAfter: (cursor?: string) => Promise<Page<LeftOut>>): Response {
  return new Response(streamOf(lines(header, pageAfter)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="left-out.csv"',
      "cache-control": "no-store",
    },
  });
}

async function* lines(
  header: string[],
  pageAfter: (cursor?: string) => Promise<Page<LeftOut>>,
): AsyncGenerator<string> {
  yield CSV_BOM + csvRow(["line", "reason", ...header]);
  for (let cursor: string | undefined; ; ) {
    const page = await pageAfter(cursor);
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
