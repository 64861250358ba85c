import { RotateCw } from "lucide-react";
import { ResultBadge } from "@/components/programs/status-badges";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Menu, MenuLink } from "@/components/ui/menu";
import { Person } from "@/components/ui/person";
import { said } from "@/components/ui/said";
import { SelectCell, SelectHead } from "@/components/ui/select-cell";
import { Selection } from "@/components/ui/selection";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { dayIn } from "@/lib/core/dates";
import type { ResultCertificate, ResultView } from "@/lib/programs/rules/end-view";
import { routes } from "@/lib/routes";
import { MissingList } from "../../../_parts/missing-list";
import { resultsWords as words } from "../../../words/results";

type Props = { rows: ResultView[]; slug: string; timeZone: string; programId: string; mayEvaluate: boolean };
const FORM = "selected-results";

/** Everybody's result as it was made, and what it led to. */
export function ResultsTable({ rows, slug, timeZone, programId, mayEvaluate }: Props) {
  const to = routes.dashboard(slug);
  const table = (
    <Table label={words.table}>
      <thead>
        <tr>
          {mayEvaluate && <SelectHead />}
          <Th>{words.person}</Th>
          <Th>{words.result}</Th>
          <Th>{words.missing}</Th>
          <Th>{words.certificate}</Th>
          <Th align="end">{words.expires}</Th>
          <Th hidden>{words.actions}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.recipient.id} row={row} {...{ slug, timeZone, programId, mayEvaluate }} />
        ))}
      </tbody>
    </Table>
  );
  if (!mayEvaluate) return table;
  return (
    <Selection
      form={FORM}
      noun={words.noun}
      actions={
        <Button type="submit" icon={<RotateCw aria-hidden />} formAction={to.evaluateAgain(programId)}>
          {words.again}
        </Button>
      }
    >
      {table}
    </Selection>
  );
}

type RowProps = Omit<Props, "rows"> & { row: ResultView };

function Row({ row, slug, timeZone, programId, mayEvaluate }: RowProps) {
  const { recipient, result, missing, certificate, again, evaluatedAt } = row;
  const to = routes.dashboard(slug);
  const shown = certificate?.status !== "deleted" ? certificate : null;
  return (
    <tr>
      {mayEvaluate && <SelectCell form={FORM} id={recipient.id} name={recipient.name} />}
      <Td kind="name">
        <Person
          id={recipient.id}
          name={recipient.name}
          detail={recipient.email}
          href={to.programParticipant(programId, recipient.id)}
        />
      </Td>
      <Td label={words.result}>
        <div>
          <ResultBadge result={result} />
          {again && (
            <small className="block text-ink-3">
              {said(words.evaluated(<Time day={dayIn(timeZone, new Date(evaluatedAt))} short />))}
            </small>
          )}
        </div>
      </Td>
      <Td label={words.missing} dim>
        {missing.length > 0 && <MissingList missing={missing} />}
      </Td>
      <Td label={words.certificate}>
        <Certificate certificate={certificate} href={shown && to.credential(shown.id)} />
      </Td>
      <Td label={words.expires} align="end" tight dim={!shown?.expiresOn}>
        {shown && (shown.expiresOn ? <Time day={shown.expiresOn} short /> : words.noEnd)}
      </Td>
      <Td kind="more">
        <Menu label={words.actionsFor(recipient.name)}>
          <MenuLink href={to.programParticipant(programId, recipient.id)}>{words.participant}</MenuLink>
          {shown && <MenuLink href={to.credential(shown.id)}>{words.credential}</MenuLink>}
          {mayEvaluate && (
            <MenuLink href={to.evaluateAgain(programId, { "ids[]": recipient.id })}>{words.again}</MenuLink>
          )}
        </Menu>
      </Td>
    </tr>
  );
}

function Certificate({ certificate, href }: { certificate: ResultCertificate | null; href: string | null }) {
  if (!certificate) return <span className="dim">{words.noCertificate}</span>;
  if (certificate.status === "deleted" || !href) return <span className="dim">{words.deleted}</span>;
  const { status, expired, name } = certificate;
  return (
    <span className="certificate">
      <AppLink className="link" href={href} prefetch={false}>
        <bdi>{name}</bdi>
      </AppLink>
      <Badge status={status === "issued" ? (expired ? "expired" : "valid") : status} />
    </span>
  );
}
