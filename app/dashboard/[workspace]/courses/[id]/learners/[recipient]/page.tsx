import { notFound } from "next/navigation";
import { gradeText } from "@/components/courses/grade-text";
import { GradedSteps } from "@/components/courses/graded-steps";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getLearnerRecord } from "@/lib/courses/reads/get-learner-record";
import type { Actor } from "@/lib/governance/rules/permissions";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { finishAction, requestAction, withdrawAction } from "../../../actions";
import { listWords, learnerWords as words } from "../../../words/pages";

type Props = { params: Promise<{ workspace: string; id: string; recipient: string }> };

async function load(params: Props["params"]) {
  const { workspace: slug, id, recipient } = await params;
  const { actor, workspace } = await requireMember(slug);
  return { actor, workspace, record: await find(actor, id, recipient), to: routes.dashboard(slug) };
}

async function find(actor: Actor, id: string, recipient: string) {
  try {
    const input = { id: id as Id<"course">, recipientId: recipient as Id<"recipient"> };
    return await ask(getLearnerRecord, actor, input);
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
}

export async function generateMetadata({ params }: Props) {
  return { title: (await load(params)).record.recipient.name };
}

/** One learner of a course: where they stand, what they read, and every attempt. */
export default async function LearnerPage({ params }: Props) {
  const { actor, workspace, record, to } = await load(params);
  const { recipient, course, certificate, steps, attempts, missing } = record;
  const open = course.status === "published" && can(actor, "course.write");
  const hidden = { workspace: workspace.slug, id: course.id, recipientId: recipient.id };
  const nameOf = new Map<string, string>(steps.map(({ id, name }) => [id, name]));
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.courses() },
          { label: course.name, href: to.course(course.id) },
          { label: recipient.name },
        ]}
      />
      <PageHeader
        title={
          <AppLink href={to.recipient(recipient.id)}>
            <bdi>{recipient.name}</bdi>
          </AppLink>
        }
        actions={
          open && (
            <>
              {record.single && attempts.length === 0 && (
                <ActionForm action={withdrawAction} hidden={hidden} done={words.withdrawn} className="contents">
                  <Button type="submit" variant="quiet">
                    {words.withdraw}
                  </Button>
                </ActionForm>
              )}
              {!record.finishedAt && (
                <ActionForm action={finishAction} hidden={hidden} done={words.done} className="contents">
                  <Button type="submit">{words.finish}</Button>
                </ActionForm>
              )}
              {certificate.action === "request" && (
                <ActionForm action={requestAction} hidden={hidden} done={words.done} className="contents">
                  <Button type="submit">{words.request}</Button>
                </ActionForm>
              )}
              <Button variant="ink" href={to.recordGrades(course.id, { email: recipient.email })}>
                {words.record}
              </Button>
            </>
          )
        }
      >
        {said(words.of(<bdi>{course.name}</bdi>))}
      </PageHeader>
      <Section title={words.standing}>
        <Facts
          items={[
            { label: words.overall, value: gradeText(record.grade) },
            { label: words.passes, value: record.passing ? words.yes : words.no },
            { label: words.missing, value: missing.join(", ") },
            { label: words.message, value: certificate.message ?? words.nothing },
            {
              label: words.credential,
              value: certificate.url && (
                <a className="link" href={certificate.url}>
                  {words.seeCredential}
                </a>
              ),
            },
            { label: words.enrolled, value: record.byGroup ? words.byGroup : words.single },
            {
              label: words.finished,
              value: record.finishedAt && <Time at={record.finishedAt} timeZone={workspace.timeZone} />,
            },
          ]}
        />
      </Section>
      <Section title={words.steps}>
        <GradedSteps steps={steps} timeZone={workspace.timeZone} words={words} />
      </Section>
      <Section title={words.attempts} description={words.attemptsLede}>
        {attempts.length === 0 ? (
          <p className="text-small text-ink-2">{words.noAttempts}</p>
        ) : (
          <Table label={words.attempts}>
            <thead>
              <tr>
                <Th>{words.step}</Th>
                <Th align="end">{words.grade}</Th>
                <Th>{words.when}</Th>
                <Th>{words.source}</Th>
              </tr>
            </thead>
            <tbody>
              {attempts.map((attempt) => (
                <tr key={attempt.id}>
                  <Td kind="name">
                    <bdi>{nameOf.get(attempt.stepId)}</bdi>
                  </Td>
                  <Td label={words.grade} align="end" tight>
                    {gradeText(attempt.grade)}
                  </Td>
                  <Td label={words.when}>
                    <Time at={attempt.achievedAt} timeZone={workspace.timeZone} />
                  </Td>
                  <Td label={words.source} dim>
                    {words.sources[attempt.source]}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Section>
    </>
  );
}
