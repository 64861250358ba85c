import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filters";
import { ListPage } from "@/components/ui/list-page";
import { PageHeader } from "@/components/ui/page-header";
import { RefreshWhile } from "@/components/ui/refresh-while";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { listRuns, RUN_STATUSES } from "@/lib/governance/reads/list-runs";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { runBadge } from "../_parts/run-words";
import { jobsWords, runStates, runsWords } from "../words";

export const metadata: Metadata = { title: runsWords.title };

/** For those who want to know why: every run of a durable function that this workspace's events started. */
export default async function RunsPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!can(actor, "run.read")) forbidden();
  const to = routes.dashboard(workspace.slug);
  const jobs = { label: jobsWords.name, href: to.jobs() };
  if (env.inngestHosted) return <Hosted jobs={jobs} />;

  const query = plainQuery(await searchParams);
  const status = RUN_STATUSES.find((each) => each === query.status);
  const page = await ask(listRuns, actor, { status, cursor: query.cursor, limit: 50 });
  return (
    <ListPage
      words={runsWords}
      crumbs={[jobs]}
      above={<RefreshWhile active={page.data.some((run) => run.status === "running")} seconds={3} />}
      path={to.runs()}
      filtered={Boolean(status)}
      filters={
        <FilterSelect
          name="status"
          label={runsWords.state}
          any={runsWords.any}
          value={status}
          options={RUN_STATUSES.map((value) => ({ value, label: runStates[value] }))}
        />
      }
      rows={page.data.length}
      pages={pageLinks(to.runs(), query, page.nextCursor)}
    >
      <Table label={runsWords.title}>
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
    </ListPage>
  );
}

function Hosted({ jobs }: { jobs: Crumb }) {
  const address = env.inngestBaseUrl ?? (env.inngestDev ? "http://localhost:8288" : "https://app.inngest.com");
  return (
    <>
      <Breadcrumbs items={[jobs, { label: runsWords.title }]} />
      <PageHeader title={runsWords.title}>{runsWords.hosted}</PageHeader>
      <Button href={address}>{runsWords.openInngest}</Button>
    </>
  );
}
