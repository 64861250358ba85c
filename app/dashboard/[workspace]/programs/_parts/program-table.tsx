import { PipelineCounts } from "@/components/programs/pipeline-counts";
import { ProgramBadge } from "@/components/programs/status-badges";
import { AppLink } from "@/components/ui/app-link";
import { formatDay, formatNumber } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Table, Td, Th } from "@/components/ui/table";
import type { Locale } from "@/lib/core/locale";
import type { ProgramItem } from "@/lib/programs/rules/program-view";
import { routes } from "@/lib/routes";
import { listWords as words } from "../words/list";

type Props = { programs: readonly ProgramItem[]; slug: string; certified: boolean };

/** `certified`: where the workspace has certifications switched off, nothing of them shows. */
export async function ProgramTable({ programs, slug, certified }: Props) {
  const locale = await localeOfReader();
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <Th>{words.name}</Th>
          <Th>{words.days}</Th>
          {certified && <Th>{words.certification}</Th>}
          <Th align="end">{words.participants}</Th>
          {certified && <Th>{words.pipeline}</Th>}
          <Th>{words.status}</Th>
        </tr>
      </thead>
      <tbody>
        {programs.map((program) => (
          <Row key={program.id} program={program} slug={slug} certified={certified} locale={locale} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = { program: ProgramItem; slug: string; certified: boolean; locale: Locale };

function Row({ program, slug, certified, locale }: RowProps) {
  const { id, name, status, certificationId, certificationName, components, participants, pipeline } = program;
  const to = routes.dashboard(slug);
  const counted = status !== "draft" && participants > 0;
  return (
    <tr>
      <Td kind="name">
        <AppLink href={to.program(id)}>
          <b>
            <bdi>{name}</bdi>
          </b>
          <small className="block text-ink-3">{words.components(components.length)}</small>
        </AppLink>
      </Td>
      <Td label={words.days} dim={!program.startsOn && !program.endsOn}>
        {daysIn(program, locale)}
      </Td>
      {certified && (
        <Td label={words.certification} dim={!certificationId}>
          {certificationId ? (
            <AppLink href={to.certification(certificationId)}>
              <bdi>{certificationName}</bdi>
            </AppLink>
          ) : (
            words.noCertification
          )}
        </Td>
      )}
      <Td label={words.participants} align="end" tight>
        {formatNumber(participants)}
      </Td>
      {certified && (
        <Td label={words.pipeline} dim={!counted}>
          {counted ? <PipelineCounts counts={pipeline} /> : words.nobody}
        </Td>
      )}
      <Td kind="state" label={words.status}>
        <ProgramBadge status={status} />
      </Td>
    </tr>
  );
}

function daysIn({ startsOn, endsOn, endedOn }: ProgramItem, locale: Locale): string {
  const day = (on: string) => formatDay(on, "short", locale);
  if (endedOn) return words.ended(day(endedOn));
  if (startsOn && endsOn) return words.span(day(startsOn), day(endsOn));
  if (startsOn) return words.from(day(startsOn));
  return endsOn ? words.until(day(endsOn)) : words.undated;
}
