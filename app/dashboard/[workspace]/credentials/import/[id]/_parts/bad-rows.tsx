import { LeftOutRows } from "@/components/imports/left-out-rows";
import { listBadImportRows } from "@/lib/credentials/reads/list-import-rows";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks } from "../../../../_parts/keyset";
import type { ImportPart } from "./import-part";

const LIMIT = 10;

export async function BadRows({ actor, workspace, file, query }: ImportPart) {
  const page = await ask(listBadImportRows, actor, { id: file.id, limit: LIMIT, cursor: query.cursor });
  if (page.data.length === 0) return null;
  const to = routes.dashboard(workspace.slug);
  return (
    <LeftOutRows
      rows={page.data}
      amount={file.jobId ? undefined : file.rows - file.valid}
      downloadHref={to.importErrors(file.id)}
      pager={pageLinks(to.import(file.id), query, page.nextCursor)}
    />
  );
}
