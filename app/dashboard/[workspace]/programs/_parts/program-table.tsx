import { PipelineCounts, ResultCounts } from "@/components/programs/pipeline-counts";
import { ProgramBadge } from "@/components/programs/status-badges";
import { AppLink } from "@/components/ui/app-link";
import { formatNumber } from "@/components/ui/format";
import { said } from "@/components/ui/said";
import { type Sort, Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ProgramItem } from "@/lib/programs/rules/program-view";
import { routes } from "@/lib/routes";
import { listWords as words } from "../words/list";
import type { ProgramSortKey } from "./program-sort";

type Props = {
  programs: readonly ProgramItem[];
  slug: string;
  certified: boolean;
  /** Of those that have ended. */
  results: Readonly<Record<string, Results>>;
  head: (key: ProgramSortKey) => Sort;
};
type Results = { complete: number; didNotPass: number };

/** `certified`: where the workspace has certifications switched off, nothing of them shows. */
export function ProgramTable({ programs, slug, certified, results, head }: Props) {
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <Th sort={head("name")}>{words.name}</Th>
          <Th sort={head("startsOn")}>{words.startsOn}</Th>
          <Th sort={head("endsOn")}>{words.endsOn}</Th>
          {certified && <Th>{words.certification}</Th>}
          <Th align="end">{words.participants}</Th>
          {certified && <Th>{words.pipeline}</Th>}
          <Th>{words.status}</Th>
        </tr>
      </thead>
      <tbody>
        {programs.map((program) => (
          <Row key={program.id} program={program} slug={slug} certified={certified} results={results[program.id]} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = { program: ProgramItem; slug: string; certified: boolean; results: Results | undefined };

function Row({ program, slug, certified, results }: RowProps) {
  const { id, name, status, startsOn, endsOn, endedOn, components, participants, pipeline } = program;
  const { certificationId, certificationName } = program;
  const to = routes.dashboard(slug);
  const counted = status === "running" && participants > 0;
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
      <Td label={words.startsOn} tight dim={!startsOn}>
        {startsOn ? <Time day={startsOn} short /> : words.nobody}
      </Td>
      <Td label={words.endsOn} tight dim={!endsOn && !endedOn}>
        {endedOn ? (
          <span>{said(words.ended(<Time day={endedOn} short />))}</span>
        ) : endsOn ? (
          <Time day={endsOn} short />
        ) : (
          words.nobody
        )}
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
        <Td label={words.pipeline} dim={!counted && !results}>
          {counted && <PipelineCounts counts={pipeline} />}
          {results && <ResultCounts results={results} />}
          {!counted && !results && words.nobody}
        </Td>
      )}
      <Td kind="state" label={words.status}>
        <ProgramBadge status={status} />
      </Td>
    </tr>
  );
}
