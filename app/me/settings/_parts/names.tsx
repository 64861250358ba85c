import { requestNameAction, withdrawNameAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { listOwnNames } from "@/lib/profiles/reads/own-records";
import { settingsWords } from "../../words";

const words = settingsWords.names;

type OwnName = Awaited<ReturnType<typeof listOwnNames>>[number];

/** How each issuer writes the name, and the way to have it written otherwise. */
export function NameSection({ names }: { names: readonly OwnName[] }) {
  const several = new Set(names.map(({ workspaceId }) => workspaceId)).size < names.length;
  return (
    <Section title={words.title} description={words.lede} id="names">
      <ul className="panel">
        {names.map((name) => (
          <li className="name-row" key={name.recipientId}>
            <Written name={name} several={several} />
            {name.request?.status === "open" ? <Waiting name={name} /> : <Ask name={name} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Written({ name: { workspace, name, email, others }, several }: { name: OwnName; several: boolean }) {
  return (
    <div>
      <h3>
        <bdi>{workspace}</bdi>
      </h3>
      <p>
        {said(
          words.writes(
            <b>
              <bdi>{name}</bdi>
            </b>,
          ),
        )}
        {several && said(words.forAddress(<bdi>{email}</bdi>))}
        {others.length > 0 && said(words.earlier(<bdi>{others.join(", ")}</bdi>))}
      </p>
    </div>
  );
}

function Waiting({ name: { workspaceId, workspace, request } }: { name: OwnName }) {
  if (!request) return null;
  return (
    <div className="asked">
      <p>
        <Badge status="waiting">{words.waiting}</Badge>
        <span>
          {said(
            words.asked(
              <b>
                <bdi>{request.wantedName}</bdi>
              </b>,
            ),
          )}
        </span>
      </p>
      <ActionForm
        action={withdrawNameAction}
        className=""
        hidden={{ workspaceId, id: request.id }}
        done={words.withdrawn}
      >
        <Button type="submit" size="sm">
          {words.withdraw}
          <span className="sr">{words.withdrawFrom(workspace)}</span>
        </Button>
      </ActionForm>
    </div>
  );
}

function Ask({ name: { workspaceId, recipientId, workspace, request } }: { name: OwnName }) {
  return (
    <>
      {request?.status === "declined" && (
        <Note tone="neutral">
          {said(
            request.answer
              ? words.declinedWith(<bdi>{workspace}</bdi>, <bdi>{request.wantedName}</bdi>, <bdi>{request.answer}</bdi>)
              : words.declined(<bdi>{workspace}</bdi>, <bdi>{request.wantedName}</bdi>),
          )}
        </Note>
      )}
      <details className="ask">
        <summary className="btn sm">
          {words.ask}
          <span className="sr">{words.askBy(workspace)}</span>
        </summary>
        <ActionForm action={requestNameAction} hidden={{ workspaceId, recipientId }} done={words.askDone}>
          <TextInput id={`name-${recipientId}`} name="name" label={words.wanted} autoComplete="name" maxLength={200} />
          <TextArea
            id={`note-${recipientId}`}
            name="note"
            label={words.note}
            help={words.noteHelp}
            optional
            rows={2}
            maxLength={1000}
          />
          <div>
            <Button type="submit">{words.send(workspace)}</Button>
          </div>
        </ActionForm>
      </details>
    </>
  );
}
