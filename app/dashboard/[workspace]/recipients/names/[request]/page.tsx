import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Facts } from "@/components/ui/facts";
import { FieldSet } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { getNameRequest } from "@/lib/recipients/reads/list-name-requests";
import { routes } from "@/lib/routes";
import { answerNameAction } from "../../actions";
import { WORDS } from "../../words";

export const metadata: Metadata = { title: "Name correction" };

type Props = { params: Promise<{ workspace: string; request: string }> };

export default async function NameRequestPage({ params }: Props) {
  const { workspace: slug, request: id } = await params;
  const { actor, workspace } = await requireMember(slug);
  const request = await orNotFound(ask(getNameRequest, actor, { id: id as Id<"nameRequest"> }));
  const to = routes.dashboard(slug);
  const { name, wantedName, credentials, status } = request;
  const hidden = { workspace: slug, id: request.id };
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Recipients", href: to.recipients() },
          { label: "Name corrections", href: to.nameRequests() },
          { label: name },
        ]}
      />
      <PageHeader
        title={
          <>
            Write <bdi>{wantedName}</bdi>
            {status === "open" ? "?" : ""}
          </>
        }
      >
        <AppLink className="link" href={to.recipient(request.recipientId)}>
          <bdi>{name}</bdi>
        </AppLink>
        {`, ${request.email}`}
      </PageHeader>
      <Facts
        items={[
          { label: "Written now", value: <bdi>{name}</bdi> },
          { label: "Wanted", value: <bdi>{wantedName}</bdi> },
          { label: "They say", value: request.note && <bdi className="whitespace-pre-line">{request.note}</bdi> },
          { label: "Asked", value: <Time at={request.createdAt} timeZone={workspace.timeZone} /> },
        ]}
      />
      {status === "accepted" && <Note tone="valid">Accepted by {request.answeredByName ?? "a job"}.</Note>}
      {status === "declined" && (
        <Note tone="neutral">
          Declined by {request.answeredByName ?? "a job"}: “<bdi>{request.answer}</bdi>”
        </Note>
      )}
      {status === "open" && can(actor, "credential.update") && (
        <>
          <Section title="Accept" description={credentials.length > 0 ? WORDS.wish : WORDS.nothingHeld}>
            <ActionForm action={answerNameAction} hidden={{ ...hidden, accept: "true", chosen: "true" }}>
              {credentials.length > 0 && (
                <FieldSet name="ids" label="Correct the name on">
                  <div className="options">
                    {credentials.map((row) => (
                      <Checkbox
                        key={row.id}
                        id={row.id}
                        name="ids[]"
                        value={row.id}
                        defaultChecked
                        label={<bdi>{row.achievementName}</bdi>}
                        help={
                          <>
                            {row.status === "draft" ? "Draft" : <Time day={row.issuedOn} />}, says “
                            <bdi>{row.recipientName}</bdi>”
                          </>
                        }
                      />
                    ))}
                  </div>
                </FieldSet>
              )}
              <div>
                <Button type="submit" variant="ink">
                  Accept and correct
                </Button>
              </div>
            </ActionForm>
          </Section>
          <Section title="Decline">
            <ActionForm action={answerNameAction} hidden={{ ...hidden, accept: "false" }}>
              <TextArea name="answer" label="Why" help={WORDS.decline} maxLength={1000} />
              <div>
                <Button type="submit">Decline</Button>
              </div>
            </ActionForm>
          </Section>
        </>
      )}
    </>
  );
}
