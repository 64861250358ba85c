import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSelect, Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { RefreshWhile } from "@/components/ui/refresh-while";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { listRuns, RUN_STATUSES } from "@/lib/governance/reads/list-runs";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery } from "../../_parts/keyset";
import { runBadge } from "../_parts/run-words";
import { jobsWords, runStates, runsWords } from "../words";

export const metadata: Metadata = { title: runsWords.name };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** For those who want to know why: every run of a durable function that this workspace's events started. */
export default async function RunsPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!can(actor, "run.read")) forbidden();
  const to = routes.dashboard(workspace.slug);
  const crumbs = <Breadcrumbs items={[{ label: jobsWords.name, href: to.jobs() }, { label: runsWords.name }]} />;
  if (env.inngestHosted) return <Hosted>{crumbs}</Hosted>;

  const query = plainQuery(await searchParams);
  const status = RUN_STATUSES.find((each) => each === query.status);
  const page = await ask(listRuns, actor, { status, cursor: query.cursor, limit: 50 });
  const { earlier, later } = pageLinks(to.runs(), query, page.nextCursor);
  const nothing = page.data.length === 0;
  return (
    <>
      {crumbs}
      <RefreshWhile active={page.data.some((run) => run.status === "running")} seconds={3} />
      <PageHeader title={runsWords.name}>{runsWords.lede}</PageHeader>
      {nothing && !status && !query.cursor ? (
        <EmptyState title={runsWords.none}>{runsWords.noneText}</EmptyState>
      ) : (
        <>
          <Filters path={to.runs()} filtered={Boolean(status)}>
            <FilterSelect
              name="status"
              label={runsWords.state}
              any={runsWords.any}
              value={status}
              options={RUN_STATUSES.map((value) => ({ value, label: runStates[value] }))}
            />
          </Filters>
          {nothing ? (
            <NothingMatches>{runsWords.noMatch}</NothingMatches>
          ) : (
            <Table label={runsWords.name}>
              <thead>
                <tr>
                  <Th>{runsWords.fn}</Th>
                  <Th>{runsWords.startedBy}</Th>
                  <Th>{runsWords.state}</Th>
                  <Th>{runsWords.began}</Th>
                  <Th>{runsWords.nextTry}</Th>
                </tr>
              </thead>
              <tbody>
                {page.data.map((run) => (
                  <tr key={run.id}>
                    <Td kind="name">
                      <AppLink href={to.run(run.id)}>{run.fn.replace(/^waymark-/, "")}</AppLink>
                    </Td>
                    <Td label={runsWords.startedBy}>
                      <code className="id">{run.event}</code>
                    </Td>
                    <Td kind="state" label={runsWords.state}>
                      <Badge status={runBadge(run)} />
                    </Td>
                    <Td label={runsWords.began} tight>
                      <Time at={run.startedAt} timeZone={workspace.timeZone} />
                    </Td>
                    <Td label={runsWords.nextTry} tight>
                      {run.status === "running" && run.nextAt && <Time at={run.nextAt} timeZone={workspace.timeZone} />}
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          {(earlier || later) && <Pager earlier={earlier} later={later} />}
        </>
      )}
    </>
  );
}

function Hosted({ children }: { children: React.ReactNode }) {
  const address = env.inngestBaseUrl ?? (env.inngestDev ? "http://localhost:8288" : "https://app.inngest.com");
  return (
    <>
      {children}
      <PageHeader title={runsWords.name}>{runsWords.hosted}</PageHeader>
      <Button href={address}>{runsWords.openInngest}</Button>
    </>
  );
}
