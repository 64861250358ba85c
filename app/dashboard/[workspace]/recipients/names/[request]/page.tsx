import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Facts } from "@/components/ui/facts";
import { FieldSet } from "@/components/ui/field";
import { formatDay } from "@/components/ui/format";
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
import { listWords, namesWords, nameWords as W } from "../../words";

export const metadata: Metadata = { title: W.title };

/** More than these scroll in a place of their own, so that “Decline” stays within reach. */
const MOST_AT_ONCE = 10;

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
          { label: listWords.title, href: to.recipients() },
          { label: namesWords.title, href: to.nameRequests() },
          { label: name },
        ]}
      />
      <PageHeader
        title={
          <>
            {`${W.question.before} `}
            <bdi>{wantedName}</bdi>
            {status === "open" ? W.question.after : ""}
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
          { label: W.now, value: <bdi>{name}</bdi> },
          { label: W.wanted, value: <bdi>{wantedName}</bdi> },
          { label: W.say, value: request.note && <bdi className="whitespace-pre-line">{request.note}</bdi> },
          { label: W.asked, value: <Time at={request.createdAt} timeZone={workspace.timeZone} /> },
        ]}
      />
      {status === "accepted" && <Note tone="valid">{W.accepted(request.answeredByName ?? W.job)}</Note>}
      {status === "declined" && (
        <Note tone="neutral">
          {W.declined(request.answeredByName ?? W.job)} “<bdi>{request.answer}</bdi>”
        </Note>
      )}
      {status === "withdrawn" && <Note tone="neutral">{W.withdrawn}</Note>}
      {status === "open" && can(actor, "credential.update") && (
        <>
          <Section title={W.accept} description={credentials.length > 0 ? W.acceptWhat : W.nothingHeld}>
            <ActionForm action={answerNameAction} hidden={{ ...hidden, accept: "true", chosen: "true" }}>
              {credentials.length > 0 && (
                <FieldSet name="ids" label={W.correctOn}>
                  <div
                    className={credentials.length > MOST_AT_ONCE ? "options max-h-[420px] overflow-y-auto" : "options"}
                  >
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
                            {`${row.status === "draft" ? W.draft : formatDay(row.issuedOn)}, ${W.says.before}`}
                            <bdi>{row.recipientName}</bdi>
                            {W.says.after}
                          </>
                        }
                      />
                    ))}
                  </div>
                </FieldSet>
              )}
              <div>
                <Button type="submit" variant="ink">
                  {W.confirm}
                </Button>
              </div>
            </ActionForm>
          </Section>
          <Section title={W.decline}>
            <ActionForm action={answerNameAction} hidden={{ ...hidden, accept: "false" }}>
              <TextArea name="answer" label={W.why} help={W.whyHelp} maxLength={1000} />
              <div>
                <Button type="submit">{W.decline}</Button>
              </div>
            </ActionForm>
          </Section>
        </>
      )}
    </>
  );
}
