import type { Metadata } from "next";
import { JobBar } from "@/components/jobs/job-bar";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { type JobView, listJobs } from "@/lib/governance/reads/list-jobs";
import { jobName, jobOutcome } from "@/lib/governance/rules/job-words";
import { can } from "@/lib/governance/rules/permissions";
import { namesOfPrograms } from "@/lib/programs/reads/names-of-programs";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { retryJobAction } from "./actions";
import { jobsWords } from "./words";

export const metadata: Metadata = { title: jobsWords.name };

export default async function JobsPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const [open, page] = await Promise.all([
    ask(listJobs, actor, { open: true, limit: 50 }),
    ask(listJobs, actor, { cursor: query.cursor, limit: 50 }),
  ]);
  const shown = [...open.data, ...page.data];
  const programs = await ask(namesOfPrograms, actor, { subjects: shown.map(({ subject }) => subject) });
  const to = routes.dashboard(workspace.slug);
  const over = page.data.filter(({ status }) => status === "done" || status === "failed");
  const now = new Date();
  return (
    <>
      <Breadcrumbs items={[{ label: jobsWords.name }]} />
      <PageHeader
        title={jobsWords.name}
        actions={can(actor, "run.read") && <Button href={to.runs()}>{jobsWords.runs}</Button>}
      >
        {jobsWords.lede}
      </PageHeader>
      {open.data.length > 0 && (
        <Section title={jobsWords.running}>
          <div className="flex flex-col gap-3">
            {open.data.map((job) => (
              <JobBar
                key={job.id}
                job={job}
                name={jobsWords.of(jobName(job.kind), programs.get(job.subject))}
                now={now}
              />
            ))}
          </div>
        </Section>
      )}
      {over.length + open.data.length === 0 ? (
        <EmptyState title={jobsWords.none}>{jobsWords.noneText}</EmptyState>
      ) : (
        <Section title={jobsWords.before}>
          <Table label={jobsWords.over}>
            <thead>
              <tr>
                <Th>{jobsWords.job}</Th>
                <Th>{jobsWords.outcome}</Th>
                <Th>{jobsWords.state}</Th>
                <Th>{jobsWords.ended}</Th>
                <Th hidden>{jobsWords.actions}</Th>
              </tr>
            </thead>
            <tbody>
              {over.map((job) => (
                <tr key={job.id}>
                  <Td kind="name">
                    <JobName job={job} program={programs.get(job.subject)} to={to} />
                  </Td>
                  <Td label={jobsWords.outcome}>{jobOutcome(job)}</Td>
                  <Td kind="state" label={jobsWords.state}>
                    <Badge status={job.status} />
                  </Td>
                  <Td label={jobsWords.ended} tight>
                    {job.endedAt && <Time at={job.endedAt} timeZone={workspace.timeZone} />}
                  </Td>
                  <Td align="end">
                    {job.status === "failed" && can(actor, "job.manage") && (
                      <ActionForm
                        action={retryJobAction}
                        hidden={{ workspace: workspace.slug, jobId: job.id }}
                        done={jobsWords.wentOn}
                        className=""
                      >
                        <Button type="submit" size="sm">
                          {jobsWords.goOn}
                        </Button>
                      </ActionForm>
                    )}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Pager {...pageLinks(to.jobs(), query, page.nextCursor)} />
        </Section>
      )}
    </>
  );
}

type NameProps = { job: JobView; program: string | undefined; to: ReturnType<typeof routes.dashboard> };

/** What it does, and to which program where it is about one. */
function JobName({ job: { kind, subject }, program, to }: NameProps) {
  if (subject.startsWith("path_")) return <AppLink href={to.pathway(subject)}>{jobName(kind)}</AppLink>;
  if (!program) return <b className="font-[530]">{jobName(kind)}</b>;
  return (
    <div>
      <b className="font-[530]">{jobName(kind)}</b>
      <AppLink className="block text-small font-normal text-ink-2" href={to.program(subject)}>
        <bdi>{program}</bdi>
      </AppLink>
    </div>
  );
}
