import { PipelineBadge } from "@/components/programs/status-badges";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { can } from "@/lib/governance/rules/permissions";
import { expectedOf } from "../../../_parts/expected-of";
import { loadParticipant, type ParticipantParams } from "../../../_parts/find-participant";
import { PersonComponents } from "../../../_parts/person-components";
import { addPersonAction } from "../../../actions";
import { listWords as programs } from "../../../words/list";
import { listWords, personWords as words } from "../../../words/participants";

type Props = { params: ParticipantParams };

export async function generateMetadata({ params }: Props) {
  const { program, participant } = await loadParticipant(params);
  return { title: words.tab(participant.recipient.name, program.name) };
}

/** One person in a program: where they stand, and each component with its day and status. */
export default async function ParticipantPage({ params }: Props) {
  const { actor, workspace, program, participant, to } = await loadParticipant(params);
  const { recipient, group, status, result, counted, done, addedAt, leftAt, nudge } = participant;
  const expectedOn = expectedOf(program, participant);
  const mayWrite = can(actor, "program.write") && !program.ending;
  const here = leftAt === null;
  const whom = { program: program.id, recipient: `${program.id}:${recipient.id}` };
  const running = program.status === "running";
  return (
    <>
      <Breadcrumbs
        items={[
          { label: programs.title, href: to.programs() },
          { label: program.name, href: to.program(program.id) },
          { label: listWords.title, href: to.programParticipants(program.id) },
          { label: recipient.name },
        ]}
      />
      <PageHeader
        title={<bdi>{recipient.name}</bdi>}
        badge={here && program.status !== "draft" && <PipelineBadge status={status} result={result} inProgram />}
        actions={
          here && (
            <>
              {mayWrite && program.status !== "ended" && (
                <Button variant="quiet" href={to.removeParticipant(program.id, recipient.id)}>
                  {words.remove}
                </Button>
              )}
              {running && mayWrite && <Button href={to.extendDueDates(whom)}>{words.extend}</Button>}
              {running && can(actor, "program.nudge") && (
                <Button href={to.nudgeParticipants(whom)}>{words.nudge}</Button>
              )}
            </>
          )
        }
      >
        {said(words.of(<bdi>{program.name}</bdi>))}
      </PageHeader>
      {!here && (
        <Note
          tone="neutral"
          action={
            mayWrite &&
            program.status !== "ended" && (
              <ActionForm
                action={addPersonAction}
                hidden={{ workspace: workspace.slug, id: program.id, recipientId: recipient.id }}
                done={words.again}
                className="contents"
              >
                <Button type="submit">{words.add}</Button>
              </ActionForm>
            )
          }
        >
          {words.leftNote}
        </Note>
      )}
      <Section title={words.standing}>
        <Facts
          items={[
            { label: words.required, value: listWords.of(done, counted) },
            { label: words.expected, value: expectedOn && <Time day={expectedOn} /> },
            { label: words.group, value: group && <bdi>{group.name}</bdi> },
            { label: words.added, value: <Time at={addedAt} timeZone={workspace.timeZone} /> },
            { label: words.left, value: leftAt && <Time at={leftAt} timeZone={workspace.timeZone} /> },
            {
              label: words.nudged,
              value: nudge && (
                <AppLink className="link" href={to.nudge(nudge.id)}>
                  {nudge.today ? words.nudgedToday : <Time day={nudge.on} />}
                </AppLink>
              ),
            },
            {
              label: words.address,
              value: (
                <AppLink className="link" href={to.recipient(recipient.id)}>
                  {recipient.email}
                </AppLink>
              ),
            },
          ]}
        />
      </Section>
      <PersonComponents
        program={program}
        participant={participant}
        workspace={workspace}
        edits={mayWrite && here && program.status !== "draft"}
      />
    </>
  );
}
