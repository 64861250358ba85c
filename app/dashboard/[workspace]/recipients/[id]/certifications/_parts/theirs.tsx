import { EyeOff } from "lucide-react";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { NameCell, Table, Td, Th } from "@/components/ui/table";
import type { RecipientCertification } from "@/lib/certifications/reads/recipient-certifications";
import { VIA_WORDS } from "@/lib/certifications/rules/certification-words";
import { routes } from "@/lib/routes";
import { DayCells } from "../../../../certifications/_parts/day-cells";
import { ofPersonWords as words } from "../../../../certifications/words/of-person";

type Props = { rows: readonly RecipientCertification[]; slug: string; timeZone: string };

/** All of theirs with where each stands; what is invisible or retired says so. */
export function Theirs({ rows, slug, timeZone }: Props) {
  if (rows.length === 0)
    return (
      <Section title={words.all}>
        <p className="text-ink-2">{words.none}</p>
      </Section>
    );
  return (
    <Section title={words.all}>
      <Table label={words.all}>
        <thead>
          <tr>
            <Th>{words.certification}</Th>
            <Th>{words.via}</Th>
            <Th align="end">{words.startsOn}</Th>
            <Th align="end">{words.dueOn}</Th>
            <Th align="end">{words.completedAt}</Th>
            <Th align="end">{words.renewsOn}</Th>
            <Th>{words.credential}</Th>
            <Th>{words.status}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} slug={slug} timeZone={timeZone} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function Row({ row, slug, timeZone }: { row: RecipientCertification; slug: string; timeZone: string }) {
  const { certification, via, credentialId, status } = row;
  const to = routes.dashboard(slug);
  return (
    <tr>
      <NameCell href={to.certification(certification.id)} name={certification.name}>
        {certification.invisible && (
          <small className="quiet-mark">
            <EyeOff aria-hidden /> {words.invisible}
          </small>
        )}
        {certification.status === "retired" && <small className="quiet-mark">{words.retired}</small>}
      </NameCell>
      <Td label={words.via} dim>
        {VIA_WORDS[via]}
      </Td>
      <DayCells of={row} timeZone={timeZone} />
      <Td label={words.credential} dim={!credentialId}>
        {credentialId ? (
          <AppLink className="link" href={to.credential(credentialId)}>
            {words.see}
          </AppLink>
        ) : (
          words.nothing
        )}
      </Td>
      <Td kind="state" label={words.status}>
        <Badge status={status} />
      </Td>
    </tr>
  );
}
