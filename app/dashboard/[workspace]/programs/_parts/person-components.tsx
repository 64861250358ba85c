import { ChevronDown } from "lucide-react";
import { KindMark } from "@/components/programs/component-kind";
import { ProgressBadge } from "@/components/programs/status-badges";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/ui/form-section";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ParticipantComponent, ParticipantView, ProgramView } from "@/lib/programs/rules/program-view";
import { PROGRESS_SOURCE_WORDS, PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import { PROGRESS_STATUSES } from "@/lib/programs/rules/vocabulary";
import { routes } from "@/lib/routes";
import { setPersonProgressAction } from "../actions";
import { personWords } from "../words/participants";
import { TakeBack, TakeBackForms } from "./take-back";

const words = personWords.table;

type Props = {
  program: ProgramView;
  participant: ParticipantView;
  workspace: { slug: string; timeZone: string };
  edits: boolean;
};

/** All components of one person; whoever may sets the status of each, all sent together. */
export function PersonComponents({ program, participant, workspace, edits }: Props) {
  const { components, recipient } = participant;
  const table = (
    <Table label={personWords.components}>
      <thead>
        <tr>
          <Th>{words.name}</Th>
          <Th>{words.kind}</Th>
          <Th align="end">{words.due}</Th>
          <Th>{words.status}</Th>
          <Th align="end">{words.since}</Th>
          <Th>{words.source}</Th>
        </tr>
      </thead>
      <tbody>
        {components.map((component, i) => (
          <Row
            key={component.id}
            component={component}
            index={i}
            recipientId={recipient.id}
            workspace={workspace}
            edits={edits}
            goesOn={program.status !== "ended"}
          />
        ))}
      </tbody>
    </Table>
  );
  return (
    <Section title={personWords.components} description={noteOf(program, edits)}>
      {edits && <TakeBackForms {...{ program, participant, workspace }} />}
      {edits ? (
        <ActionForm
          action={setPersonProgressAction}
          hidden={{ workspace: workspace.slug, id: program.id, recipientId: recipient.id }}
          done={personWords.saved}
          className=""
        >
          {table}
          <SaveBar>
            <Button type="submit" variant="ink">
              {personWords.save}
            </Button>
          </SaveBar>
        </ActionForm>
      ) : (
        table
      )}
    </Section>
  );
}

function noteOf({ status, ending }: ProgramView, edits: boolean): string | undefined {
  if (ending) return personWords.ending;
  if (status === "draft") return personWords.draft;
  if (!edits) return undefined;
  return status === "ended" ? personWords.ended : personWords.lede;
}

type RowProps = {
  component: ParticipantComponent;
  index: number;
  recipientId: string;
  workspace: { slug: string; timeZone: string };
  edits: boolean;
  goesOn: boolean;
};

function Row({ component, index, recipientId, workspace, edits, goesOn }: RowProps) {
  const { id, name, kind, optional, counts, courseId, status, completedAt, source } = component;
  const to = routes.dashboard(workspace.slug);
  return (
    <tr>
      <Td kind="name">
        <b>
          <bdi>{name}</bdi>
        </b>
        {!counts && <small className="block text-ink-3">{optional ? words.optional : words.uncounted}</small>}
      </Td>
      <Td label={words.kind}>
        <KindMark kind={kind} />
      </Td>
      <Td label={words.due} align="end" tight>
        {component.dueOn && <Due component={component} dueOn={component.dueOn} edits={edits && goesOn} />}
      </Td>
      <Td label={words.status}>
        {edits && !courseId ? (
          <StatusField id={id} name={name} status={status} index={index} />
        ) : (
          <ProgressBadge status={status} />
        )}
      </Td>
      <Td label={words.since} align="end" tight>
        {completedAt && <Time at={completedAt} timeZone={workspace.timeZone} />}
      </Td>
      <Td label={words.source} dim>
        {courseId ? (
          <AppLink href={to.courseLearner(courseId, recipientId)}>{words.course}</AppLink>
        ) : (
          source && PROGRESS_SOURCE_WORDS[source]
        )}
      </Td>
    </tr>
  );
}

type DueProps = { component: ParticipantComponent; dueOn: string; edits: boolean };

function Due({ component, dueOn, edits }: DueProps) {
  const { componentDueOn, extended, overdue } = component;
  return (
    <span>
      <Time day={dueOn} short />
      {overdue && <small className="late-mark">{words.late}</small>}
      {extended && componentDueOn && (
        <small className="block text-ink-3">{said(words.extended(<Time day={componentDueOn} short />))}</small>
      )}
      {extended && edits && <TakeBack component={component} />}
    </span>
  );
}

type FieldProps = { id: string; name: string; status: ParticipantComponent["status"]; index: number };

/** What it was goes along, so that only what was changed here is written. */
function StatusField({ id, name, status, index }: FieldProps) {
  const path = `progress.${index}`;
  return (
    <>
      <input type="hidden" name={`${path}.componentId`} value={id} />
      <input type="hidden" name={`${path}.was`} value={status} />
      <div className="select">
        <select
          key={status}
          className="input"
          name={`${path}.status`}
          aria-label={words.set(name)}
          defaultValue={status}
        >
          {PROGRESS_STATUSES.map((value) => (
            <option key={value} value={value}>
              {PROGRESS_STATUS_WORDS[value]}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden />
      </div>
    </>
  );
}
