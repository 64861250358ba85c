import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Pager } from "@/components/ui/pager";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { listBadImportRows } from "@/lib/credentials/reads/list-import-rows";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks } from "../../../../_parts/keyset";
import { badRowWords as words } from "../../../words/import";
import type { ImportPart } from "./import-part";

const LIMIT = 10;
const LETTERS = 80;

/** Every row that stays out, by its line in the file, with all that is wrong with it. */
export async function BadRows({ actor, workspace, file, query }: ImportPart) {
  const page = await ask(listBadImportRows, actor, { id: file.id, limit: LIMIT, cursor: query.cursor });
  if (page.data.length === 0) return null;
  const to = routes.dashboard(workspace.slug);
  const pager = pageLinks(to.import(file.id), query, page.nextCursor);
  return (
    <Section
      title={words.title}
      description={file.jobId ? undefined : words.description(file.rows - file.valid)}
      end={
        <Button size="sm" href={to.importErrors(file.id)} download icon={<Download aria-hidden />}>
          {words.download}
        </Button>
      }
    >
      <Table label={words.label}>
        <thead>
          <tr>
            <Th align="end">{words.line}</Th>
            <Th>{words.wrong}</Th>
            <Th>{words.row}</Th>
          </tr>
        </thead>
        <tbody>
          {page.data.map((row) => (
            <tr key={row.line}>
              <Td label={words.line} align="end" tight>
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
              <Td kind="name" dim>
                <bdi>{shorten(row.cells.join(" · "))}</bdi>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {(pager.earlier || pager.later) && <Pager {...pager} />}
    </Section>
  );
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join("")}…` : text || words.none;
}
