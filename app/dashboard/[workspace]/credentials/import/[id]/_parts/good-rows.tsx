import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { previewWords, rowWords as words } from "../../../words/import";

type Row = {
  line: number;
  name: string;
  email: string;
  issuedOn: string;
  expiresOn: string | null;
  attributes: Record<string, string>;
};

/** Rows as they were understood. */
export function GoodRows({ rows }: { rows: Row[] }) {
  return (
    <Table label={previewWords.first}>
      <thead>
        <tr>
          <Th align="end">{words.line}</Th>
          <Th>{words.name}</Th>
          <Th>{words.email}</Th>
          <Th>{words.issuedOn}</Th>
          <Th>{words.expiresOn}</Th>
          <Th>{words.attributes}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <Td label={words.line} align="end" tight dim>
              {row.line}
            </Td>
            <Td kind="name">
              <bdi>{row.name}</bdi>
            </Td>
            <Td label={words.email}>{row.email}</Td>
            <Td label={words.issuedOn} tight>
              <Time day={row.issuedOn} short />
            </Td>
            <Td label={words.expiresOn} tight dim={!row.expiresOn}>
              {row.expiresOn ? <Time day={row.expiresOn} short /> : words.byAchievement}
            </Td>
            <Td label={words.attributes} dim>
              {Object.entries(row.attributes)
                .map(([name, value]) => words.attribute(name, value))
                .join(", ") || words.none}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
