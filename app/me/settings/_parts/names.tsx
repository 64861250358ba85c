import { requestNameAction, withdrawNameAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { listOwnNames } from "@/lib/profiles/reads/own-records";
import { ME_WORDS } from "../../words";

type OwnName = Awaited<ReturnType<typeof listOwnNames>>[number];

/** How each issuer writes the name, and the way to have it written otherwise. */
export function NameSection({ names }: { names: readonly OwnName[] }) {
  const several = new Set(names.map(({ workspaceId }) => workspaceId)).size < names.length;
  return (
    <Section title="Your name on certificates" description={ME_WORDS.names} id="names">
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
        {"writes "}
        <b>
          <bdi>{name}</bdi>
        </b>
        {several && (
          <>
            {" for "}
            <bdi>{email}</bdi>
          </>
        )}
        {others.length > 0 && (
          <>
            {"; on earlier certificates "}
            <bdi>{others.join(", ")}</bdi>
          </>
        )}
      </p>
    </div>
  );
}

function Waiting({ name: { workspaceId, workspace, request } }: { name: OwnName }) {
  if (!request) return null;
  return (
    <div className="asked">
      <p>
        <Badge status="waiting">Waiting for an answer</Badge>
        <span>
          {"You asked for "}
          <b>
            <bdi>{request.wantedName}</bdi>
          </b>
          .
        </span>
      </p>
      <ActionForm action={withdrawNameAction} className="" hidden={{ workspaceId, id: request.id }} done="Withdrawn.">
        <Button type="submit" size="sm">
          Withdraw<span className="sr"> the request to {workspace}</span>
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
          <bdi>{workspace}</bdi>
          {" did not take over “"}
          <bdi>{request.wantedName}</bdi>
          {"”"}
          {request.answer ? (
            <>
              {": "}
              <bdi>{request.answer}</bdi>
            </>
          ) : (
            "."
          )}
        </Note>
      )}
      <details className="ask">
        <summary className="btn sm">
          Ask for another spelling<span className="sr"> by {workspace}</span>
        </summary>
        <ActionForm
          action={requestNameAction}
          hidden={{ workspaceId, recipientId }}
          done="Asked. You get a mail when they answer."
        >
          <TextInput
            id={`name-${recipientId}`}
            name="name"
            label="As it should be written"
            autoComplete="name"
            maxLength={200}
          />
          <TextArea
            id={`note-${recipientId}`}
            name="note"
            label="Note to the issuer"
            help="What they need to know to agree, such as a new surname."
            optional
            rows={2}
            maxLength={1000}
          />
          <div>
            <Button type="submit">Ask {workspace}</Button>
          </div>
        </ActionForm>
      </details>
    </>
  );
}
