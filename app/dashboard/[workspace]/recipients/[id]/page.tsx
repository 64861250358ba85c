import { redirect } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Feed } from "@/components/ui/feed";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { getPerson } from "@/lib/recipients/reads/get-person";
import { listNameRequests } from "@/lib/recipients/reads/list-name-requests";
import { personHistoryWords } from "@/lib/recipients/rules/history-words";
import { routes } from "@/lib/routes";
import { findRecipientPage } from "../_find";
import { listWords, personWords as W } from "../words";
import { Certifications } from "./_parts/certifications";
import { Credentials } from "./_parts/credentials";
import { Details } from "./_parts/details";
import { Mails } from "./_parts/mails";
import { Merges } from "./_parts/merges";
import { Pathways } from "./_parts/pathways";

type Props = { params: Promise<{ workspace: string; id: string }> };

export async function generateMetadata({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  return { title: (await findRecipientPage(actor, id)).name };
}

export default async function RecipientPage({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor, workspace } = await requireMember(slug);
  const person = await findRecipientPage(actor, id);
  const about = await orNotFound(ask(getPerson, actor, { id: person.id }));
  const to = routes.dashboard(slug);
  if (about.mergedInto) redirect(to.recipient(about.mergedInto));
  const { data: wishes } = await ask(listNameRequests, actor, { recipientId: person.id, open: true, limit: 1 });
  const parts = { actor, slug, person };
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.recipients() }, { label: person.name }]} />
      <PageHeader
        title={<bdi>{person.name}</bdi>}
        actions={
          can(actor, "credential.issue") && (
            <Button variant="ink" href={to.issueCredentials({ email: person.email, name: person.name })}>
              {W.issue}
            </Button>
          )
        }
      >
        {person.email}
      </PageHeader>
      {wishes.map((wish) => (
        <Note
          key={wish.id}
          tone="accent"
          action={
            <Button size="sm" href={to.nameRequest(wish.id)}>
              {W.answer}
            </Button>
          }
        >
          {W.wish.before}
          <bdi>{wish.wantedName}</bdi>
          {W.wish.after}
        </Note>
      ))}
      <div className="cols">
        <div>
          <Credentials {...parts} />
          <Pathways {...parts} />
          {workspace.certificationsEnabled && <Certifications {...parts} />}
          {can(actor, "mail.read") && <Mails {...parts} timeZone={workspace.timeZone} />}
          {can(actor, "recipient.write") && <Details {...parts} mayErase={can(actor, "recipient.erase")} />}
        </div>
        <aside>
          <Section title={W.facts}>
            <Facts
              items={[
                { label: W.since, value: <Time at={person.createdAt} timeZone={workspace.timeZone} /> },
                { label: W.address, value: about.claimed ? W.claimed : W.unclaimed },
                { label: W.directory, value: about.listed ? W.listed : W.unlisted },
                {
                  label: W.messages,
                  value: about.unsubscribedAt ? (
                    <>
                      {`${W.unsubscribedOn} `}
                      <Time at={about.unsubscribedAt} timeZone={workspace.timeZone} />
                    </>
                  ) : (
                    W.subscribed
                  ),
                },
              ]}
            />
          </Section>
          {about.history.length > 0 && (
            <Section title={W.history}>
              <Feed
                label={W.history}
                items={about.history.map((event) => ({
                  id: event.id,
                  automatic: event.actorKind === "system",
                  text: personHistoryWords(event),
                  when: <Time at={event.at} timeZone={workspace.timeZone} />,
                }))}
              />
            </Section>
          )}
          <Merges {...parts} timeZone={workspace.timeZone} />
        </aside>
      </div>
    </>
  );
}
