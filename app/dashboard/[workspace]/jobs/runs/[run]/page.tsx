import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Badge, type Status } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Code } from "@/components/ui/copy-field";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { RefreshWhile } from "@/components/ui/refresh-while";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { getRun } from "@/lib/governance/reads/list-runs";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { runBadge } from "../../_parts/run-words";
import { cancelRunAction, retryRunAction } from "../../actions";
import { jobsWords, runsWords, runWords } from "../../words";

export const metadata: Metadata = { title: runWords.name };

type Props = { params: Promise<{ workspace: string; run: string }> };
const STEP_BADGES: Record<string, Status> = { ended: "done", failed: "failed", waiting: "waiting", running: "running" };

export default async function RunPage({ params }: Props) {
  const { workspace: slug, run: id } = await params;
  const { actor, workspace } = await requireMember(slug);
  const run = await orNotFound(ask(getRun, actor, { id }));
  const to = routes.dashboard(workspace.slug);
  const name = run.fn.replace(/^waymark-/, "");
  const when = (at: Date | null) => at && <Time at={at} timeZone={workspace.timeZone} />;
  const hidden = { workspace: workspace.slug, id: run.id };
  const mayManage = can(actor, "run.manage");
  const again = run.status === "failed" || run.status === "cancelled";
  return (
    <>
      <Breadcrumbs
        items={[
          { label: jobsWords.name, href: to.jobs() },
          { label: runsWords.title, href: to.runs() },
          { label: name },
        ]}
      />
      <RefreshWhile active={run.status === "running"} seconds={3} />
      <PageHeader
        title={name}
        badge={<Badge status={runBadge(run)} />}
        actions={
          mayManage &&
          (again || run.status === "running") && (
            <ActionForm action={again ? retryRunAction : cancelRunAction} hidden={hidden} className="" key={run.status}>
              <Button type="submit">{again ? runWords.again : runWords.cancel}</Button>
            </ActionForm>
          )
        }
      />
      {run.error && <Note tone={run.status === "running" ? "expired" : "revoked"}>{run.error}</Note>}
      <Facts
        items={[
          { label: runWords.name, value: <Code>{run.id}</Code> },
          { label: runWords.startedBy, value: <Code>{run.event}</Code> },
          { label: runWords.began, value: when(run.startedAt) },
          { label: runWords.ended, value: when(run.endedAt) },
          { label: runWords.nextTry, value: run.status === "running" ? when(run.nextAt) : null },
          {
            label: runWords.againFor,
            value: run.retryOf && (
              <AppLink className="link" href={to.run(run.retryOf)}>
                {run.retryOf}
              </AppLink>
            ),
          },
        ]}
      />
      <Section title={runWords.steps}>
        {run.steps.length === 0 ? (
          <p>{runWords.noStep}</p>
        ) : (
          <Table label={runWords.steps}>
            <thead>
              <tr>
                <Th>{runWords.step}</Th>
                <Th>{runWords.state}</Th>
                <Th align="end">{runWords.tries}</Th>
                <Th>{runWords.ended}</Th>
                <Th>{runWords.said}</Th>
              </tr>
            </thead>
            <tbody>
              {run.steps.map((step) => (
                <tr key={step.id}>
                  <Td kind="name">{step.name}</Td>
                  <Td kind="state" label={runWords.state}>
                    <Badge status={STEP_BADGES[step.state] ?? "waiting"} />
                  </Td>
                  <Td label={runWords.tries} align="end">
                    {step.attempts}
                  </Td>
                  <Td label={runWords.ended} tight>
                    {when(step.endedAt ?? step.nextAt)}
                  </Td>
                  <Td label={runWords.said}>{step.error?.message}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Section>
    </>
  );
}
