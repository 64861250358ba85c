import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSelect, Filters } from "@/components/ui/filters";
import { formatNumber, formatPercent } from "@/components/ui/format";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Table, Td, Th } from "@/components/ui/table";
import { TrailMini } from "@/components/ui/trail";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { listPathways, type PathwayView } from "@/lib/pathways/reads/get-pathway";
import { pathwayAnalytics } from "@/lib/pathways/reads/pathway-analytics";
import { PATHWAY_STATUSES, type PathwayStatus } from "@/lib/pathways/rules/vocabulary";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { WORDS as TEXTS } from "./_components/words";

const SHOWN = 20;
const WORDS: Record<PathwayStatus, string> = { draft: "Draft", active: "Active", inactive: "Inactive" };
type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ status?: string; cursor?: string }> };

export const metadata = { title: "Pathways" };

export default async function PathwaysPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const { cursor, ...query } = await searchParams;
  const status = PATHWAY_STATUSES.find((candidate) => candidate === query.status);
  const page = await ask(listPathways, actor, { status, cursor, limit: SHOWN });
  const figures = await Promise.all(page.data.map(({ id }) => ask(pathwayAnalytics, actor, { id })));
  const to = routes.dashboard(workspace.slug);
  const create = can(actor, "pathway.write") && (
    <Button variant="ink" href={to.newPathway()}>
      Create a pathway
    </Button>
  );
  const empty = page.data.length === 0;
  return (
    <>
      <Breadcrumbs items={[{ label: "Pathways" }]} />
      <PageHeader title="Pathways" actions={!(empty && !status) && create}>
        {TEXTS.list}
      </PageHeader>
      {empty && !status ? (
        <EmptyState title="A pathway strings achievements into steps" action={create}>
          {TEXTS.empty}
        </EmptyState>
      ) : (
        <>
          <Filters path={to.pathways()} filtered={Boolean(status)}>
            <FilterSelect
              name="status"
              label="Status"
              any="any"
              value={status}
              options={PATHWAY_STATUSES.map((value) => ({ value, label: WORDS[value] }))}
            />
          </Filters>
          {empty ? (
            <NothingMatches action={<Button href={to.pathways()}>Clear filters</Button>}>
              No pathway has this status.
            </NothingMatches>
          ) : (
            <Table label="Pathways">
              <thead>
                <tr>
                  <Th>Pathway</Th>
                  <Th>Steps</Th>
                  <Th align="end">Recipients</Th>
                  <Th align="end">Completed</Th>
                  <Th>Status</Th>
                </tr>
              </thead>
              <tbody>
                {page.data.map((pathway, i) => (
                  <Row key={pathway.id} pathway={pathway} href={to.pathway(pathway.id)} figures={figures[i]} />
                ))}
              </tbody>
            </Table>
          )}
          <Pager
            earlier={cursor ? to.pathways({ status }) : undefined}
            later={page.nextCursor ? to.pathways({ status, cursor: page.nextCursor }) : undefined}
          />
        </>
      )}
    </>
  );
}

type Figures = { totalRecipients: number; completed: number; completionRate: number };

function Row({ pathway, href, figures }: { pathway: PathwayView; href: string; figures?: Figures }) {
  const { name, steps, completionName, status } = pathway;
  return (
    <tr>
      <Td kind="name">
        <AppLink className="who" href={href}>
          <span>
            <b>{name}</b>
            <small>{completionName ? `Awards ${completionName}` : "No completion achievement yet"}</small>
          </span>
        </AppLink>
      </Td>
      <Td label="Steps">
        {steps.length <= 8 ? (
          <TrailMini states={steps.map(() => "not-yet" as const)} label={`${steps.length} steps`} />
        ) : (
          `${steps.length} steps`
        )}
      </Td>
      <Td label="Recipients" align="end">
        {formatNumber(figures?.totalRecipients ?? 0)}
      </Td>
      <Td label="Completed" align="end">
        {formatNumber(figures?.completed ?? 0)}{" "}
        <span className="muted">{formatPercent(figures?.completionRate ?? 0)}</span>
      </Td>
      <Td kind="state" label="Status">
        <Badge status={status} />
      </Td>
    </tr>
  );
}
