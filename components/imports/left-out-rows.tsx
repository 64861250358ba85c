import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Pager } from "@/components/ui/pager";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { leftOutWords as words } from "./words";

const LETTERS = 80;

type Props = {
  rows: readonly { line: number; cells: string[]; errors: { column: string | null; message: string }[] }[];
  /** How many there are in all, where that is to be said. */
  amount?: number;
  /** The file of them, to be mended. */
  downloadHref: string;
  pager: { earlier: string | null; later: string | null };
};

/** Every row of a file that stays out, by its line in the file, with all that is wrong with it. */
export function LeftOutRows({ rows, amount, downloadHref, pager }: Props) {
  return (
    <Section
      title={words.title}
      description={amount === undefined ? undefined : words.description(amount)}
      end={
        <Button size="sm" href={downloadHref} download icon={<Download aria-hidden />}>
          {words.download}
        </Button>
      }
    >
      <Table label={words.label}>
        <thead>
          <tr>
            <Th align="end" className="w-px">
              {words.line}
            </Th>
            <Th>{words.wrong}</Th>
            <Th>{words.row}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
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
      <Pager {...pager} />
    </Section>
  );
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join("")}…` : text || words.none;
}
