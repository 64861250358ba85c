import { CalendarDays, EyeOff } from "lucide-react";
import type { Metadata } from "next";
import { PipelineCounts } from "@/components/programs/pipeline-counts";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { formatNumber } from "@/components/ui/format";
import { ListPage } from "@/components/ui/list-page";
import { NameCell, Table, Td, Th } from "@/components/ui/table";
import { requireMember } from "@/lib/auth/session";
import { certificationFigures, type Figures } from "@/lib/certifications/reads/assignment-figures";
import { listCertifications } from "@/lib/certifications/reads/get-certification";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import {
  ASSIGNMENT_STATUS_WORDS,
  CERTIFICATION_STATUS_WORDS,
  RENEWAL_WORDS,
} from "@/lib/certifications/rules/certification-words";
import { CERTIFICATION_STATUSES } from "@/lib/certifications/rules/vocabulary";
import { can } from "@/lib/governance/rules/permissions";
import { pipelineFigures } from "@/lib/programs/reads/pipeline-figures";
import type { PipelineSummary } from "@/lib/programs/rules/pipeline-view";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { SwitchedOff } from "./_parts/switched-off";
import { listWords as words } from "./words/list";

export const metadata: Metadata = { title: words.title };

const LIMIT = 50;
const COUNTED = ["in_progress", "completed", "overdue", "expired"] as const;

export default async function CertificationsPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!workspace.certificationsEnabled) return <SwitchedOff slug={workspace.slug} actor={actor} />;
  const query = plainQuery(await searchParams);
  const status = CERTIFICATION_STATUSES.find((each) => each === query.status);
  const page = await ask(listCertifications, actor, { search: query.q, status, cursor: query.cursor, limit: LIMIT });
  const figures = await ask(certificationFigures, actor, { ids: page.data.map(({ id }) => id) });
  const byPrograms = page.data.filter(({ earnedBy }) => earnedBy === "programs").map(({ id }) => id);
  const pipelines = await ask(pipelineFigures, actor, { ids: byPrograms });
  const to = routes.dashboard(workspace.slug);
  return (
    <ListPage
      words={words}
      actions={
        <Button href={to.certificationCalendar()} icon={<CalendarDays aria-hidden />}>
          {words.calendar}
        </Button>
      }
      createHref={can(actor, "certification.write") && to.newCertification()}
      path={to.certifications()}
      filtered={Boolean(query.q || status)}
      filters={
        <>
          <FilterSearch label={words.search} value={query.q} />
          <FilterSelect
            name="status"
            label={words.statusLabel}
            any={words.any}
            value={status}
            options={CERTIFICATION_STATUSES.map((value) => ({ value, label: CERTIFICATION_STATUS_WORDS[value] }))}
          />
        </>
      }
      rows={page.data.length}
      pages={pageLinks(to.certifications(), query, page.nextCursor)}
    >
      <Table label={words.title}>
        <thead>
          <tr>
            <Th>{words.name}</Th>
            <Th>{words.renewal}</Th>
            <Th>{words.earnedBy}</Th>
            {COUNTED.map((each) => (
              <Th key={each} align="end">
                {ASSIGNMENT_STATUS_WORDS[each]}
              </Th>
            ))}
            <Th>{words.statusLabel}</Th>
          </tr>
        </thead>
        <tbody>
          {page.data.map((row) => (
            <Row
              key={row.id}
              row={row}
              figures={figures[row.id]}
              pipeline={pipelines.get(row.id)}
              href={to.certification(row.id)}
            />
          ))}
        </tbody>
      </Table>
    </ListPage>
  );
}

type RowProps = {
  row: CertificationView;
  figures: Figures | undefined;
  /** Of one that programs earn and that somebody is on the way to. */
  pipeline: PipelineSummary | undefined;
  href: string;
};

function Row({ row, figures, pipeline, href }: RowProps) {
  const byPrograms = row.earnedBy === "programs";
  return (
    <tr>
      <NameCell href={href} name={row.name}>
        {row.invisible && (
          <small className="quiet-mark">
            <EyeOff aria-hidden /> {words.invisible}
          </small>
        )}
      </NameCell>
      <Td label={words.renewal}>{renewalOf(row)}</Td>
      <Td label={words.earnedBy} tight>
        {byPrograms ? words.programs : words.courses(row.courses.length)}
      </Td>
      {byPrograms ? (
        <Td label={words.pipeline} align="end" colSpan={COUNTED.length} dim={!pipeline}>
          {pipeline ? <PipelineCounts counts={pipeline} /> : words.nobody}
        </Td>
      ) : (
        COUNTED.map((each) => (
          <Td key={each} label={ASSIGNMENT_STATUS_WORDS[each]} align="end" tight>
            {formatNumber(figures?.[each] ?? 0)}
          </Td>
        ))
      )}
      <Td kind="state" label={words.statusLabel}>
        <Badge status={row.status} />
      </Td>
    </tr>
  );
}

function renewalOf({ renewalMonths, earnedBy, validity }: CertificationView): string {
  if (renewalMonths !== null) return RENEWAL_WORDS[renewalMonths];
  return earnedBy === "programs" && validity ? words.valid(validity.months) : words.once;
}
