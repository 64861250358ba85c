import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Pager } from "@/components/ui/pager";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { listBadGrades } from "@/lib/courses/reads/list-grade-rows";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks } from "../../../../../_parts/keyset";
import { fileWords, badWords as words } from "../../../../words/imports";
import type { FilePart } from "./find-file";

const LIMIT = 25;
const SHOWN = 120;

/** Every row that stays out, by its line in the file, with all that is wrong with it. */
export async function BadGrades({ actor, slug, file, query }: FilePart) {
  const page = await ask(listBadGrades, actor, { id: file.id, limit: LIMIT, cursor: query.cursor });
  if (page.data.length === 0) return null;
  const to = routes.dashboard(slug);
  const pager = pageLinks(to.gradeImport(file.course.id, file.id), query, page.nextCursor);
  return (
    <Section
      title={words.title}
      description={words.description(file.rows - file.valid)}
      end={
        <Button size="sm" href={to.gradeImportErrors(file.course.id, file.id)} download icon={<Download aria-hidden />}>
          {words.download}
        </Button>
      }
    >
      <Table label={words.title}>
        <thead>
          <tr>
            <Th align="end">{fileWords.line}</Th>
            <Th>{words.wrong}</Th>
            <Th>{words.row}</Th>
          </tr>
        </thead>
        <tbody>
          {page.data.map((row) => (
            <tr key={row.line}>
              <Td label={fileWords.line} align="end" tight>
                {row.line}
              </Td>
              <Td kind="name">
                {row.errors.map(({ column, message }) => (
                  <div key={`${column} ${message}`}>
                    {column && <b>{said(words.column(<bdi>{column}</bdi>))}</b>}
                    {message}
                  </div>
                ))}
              </Td>
              <Td label={words.row} dim>
                <bdi>{[...row.cells.join(" · ")].slice(0, SHOWN).join("")}</bdi>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {(pager.earlier || pager.later) && <Pager {...pager} />}
    </Section>
  );
}
