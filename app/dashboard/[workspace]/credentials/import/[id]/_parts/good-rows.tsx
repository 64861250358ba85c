import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";

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
    <Table label="First rows">
      <thead>
        <tr>
          <Th align="end">Line</Th>
          <Th>Name</Th>
          <Th>E-mail address</Th>
          <Th>Issued on</Th>
          <Th>Expires on</Th>
          <Th>Attributes</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <Td label="Line" align="end" tight dim>
              {row.line}
            </Td>
            <Td kind="name">
              <bdi>{row.name}</bdi>
            </Td>
            <Td label="E-mail address">{row.email}</Td>
            <Td label="Issued on" tight>
              <Time day={row.issuedOn} short />
            </Td>
            <Td label="Expires on" tight dim={!row.expiresOn}>
              {row.expiresOn ? <Time day={row.expiresOn} short /> : "By the achievement"}
            </Td>
            <Td label="Attributes" dim>
              {Object.entries(row.attributes)
                .map(([name, value]) => `${name}: ${value}`)
                .join(", ") || "–"}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
