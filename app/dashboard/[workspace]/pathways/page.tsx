import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { FilterSelect } from "@/components/ui/filters";
import { formatNumber, formatPercent } from "@/components/ui/format";
import { ListPage } from "@/components/ui/list-page";
import { said } from "@/components/ui/said";
import { Table, Td, Th } from "@/components/ui/table";
import { TrailMini } from "@/components/ui/trail";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { listPathways, type PathwayView } from "@/lib/pathways/reads/get-pathway";
import { pathwayAnalytics } from "@/lib/pathways/reads/pathway-analytics";
import { PATHWAY_STATUS_WORDS } from "@/lib/pathways/rules/status-words";
import { PATHWAY_STATUSES } from "@/lib/pathways/rules/vocabulary";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { listWords as words } from "./words/pages";

const SHOWN = 20;
export const metadata = { title: words.title };

export default async function PathwaysPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const status = PATHWAY_STATUSES.find((candidate) => candidate === query.status);
  const page = await ask(listPathways, actor, { status, cursor: query.cursor, limit: SHOWN });
  const figures = await Promise.all(page.data.map(({ id }) => ask(pathwayAnalytics, actor, { id })));
  const to = routes.dashboard(workspace.slug);
  return (
    <ListPage
      words={words}
      createHref={can(actor, "pathway.write") && to.newPathway()}
      path={to.pathways()}
      filtered={Boolean(status)}
      filters={
        <FilterSelect
          name="status"
          label={words.status}
          any={words.anyStatus}
          value={status}
          options={PATHWAY_STATUSES.map((value) => ({ value, label: PATHWAY_STATUS_WORDS[value] }))}
        />
      }
      rows={page.data.length}
      pages={pageLinks(to.pathways(), query, page.nextCursor)}
    >
      <Table label={words.table}>
        <thead>
          <tr>
            <Th>{words.pathway}</Th>
            <Th>{words.steps}</Th>
            <Th align="end">{words.recipients}</Th>
            <Th align="end">{words.completed}</Th>
            <Th>{words.status}</Th>
          </tr>
        </thead>
        <tbody>
          {page.data.map((pathway, i) => (
            <Row key={pathway.id} pathway={pathway} href={to.pathway(pathway.id)} figures={figures[i]} />
          ))}
        </tbody>
      </Table>
    </ListPage>
  );
}

type Figures = { totalRecipients: number; completed: number; completionRate: number };

function Row({ pathway, href, figures }: { pathway: PathwayView; href: string; figures?: Figures }) {
  const { name, steps, completionName, status } = pathway;
  return (
    <tr>
      <Td kind="name">
        <AppLink className="who pathway-name" href={href}>
          <span>
            <b>
              <bdi>{name}</bdi>
            </b>
            <small>{completionName ? said(words.awards(<bdi>{completionName}</bdi>)) : words.noCompletion}</small>
          </span>
        </AppLink>
      </Td>
      <Td label={words.steps}>
        {steps.length === 0 && <span className="text-ink-3">{words.noStep}</span>}
        {steps.length > 0 && steps.length <= 8 && (
          <TrailMini states={steps.map(() => "not-yet" as const)} label={words.stepCount(steps.length)} />
        )}
        {steps.length > 8 && words.stepCount(steps.length)}
      </Td>
      <Td label={words.recipients} align="end">
        {formatNumber(figures?.totalRecipients ?? 0)}
      </Td>
      <Td label={words.completed} align="end">
        <span>
          {formatNumber(figures?.completed ?? 0)}{" "}
          <span className="text-ink-3">{formatPercent(figures?.completionRate ?? 0)}</span>
        </span>
      </Td>
      <Td kind="state" label={words.status}>
        <Badge status={status} />
      </Td>
    </tr>
  );
}
