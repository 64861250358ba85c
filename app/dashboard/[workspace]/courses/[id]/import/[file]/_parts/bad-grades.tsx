import { LeftOutRows } from "@/components/imports/left-out-rows";
import { listBadGrades } from "@/lib/courses/reads/list-grade-rows";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks } from "../../../../../_parts/keyset";
import type { FilePart } from "./find-file";

const LIMIT = 25;

export async function BadGrades({ actor, slug, file, query }: FilePart) {
  const page = await ask(listBadGrades, actor, { id: file.id, limit: LIMIT, cursor: query.cursor });
  if (page.data.length === 0) return null;
  const to = routes.dashboard(slug);
  return (
    <LeftOutRows
      rows={page.data}
      amount={file.rows - file.valid}
      downloadHref={to.gradeImportErrors(file.course.id, file.id)}
      pager={pageLinks(to.gradeImport(file.course.id, file.id), query, page.nextCursor)}
    />
  );
}
