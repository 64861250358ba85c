import { ArrowUpRight } from "lucide-react";
import { notFound } from "next/navigation";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { Facts } from "@/components/ui/facts";
import { Feed } from "@/components/ui/feed";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { type CredentialRecord, getCredentialRecord } from "@/lib/credentials/reads/get-credential-record";
import { SOURCE_WORDS, shownStatus } from "@/lib/credentials/rules/credential-words";
import { historyWords } from "@/lib/credentials/rules/history-words";
import { env } from "@/lib/env";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { DidNote } from "../_parts/did-note";
import { deletedWords, factWords, recordWords as words } from "../words/record";
import { CredentialActions } from "./_parts/credential-actions";
import { Deleted } from "./_parts/deleted";
import { Evidence } from "./_parts/evidence";

type Props = WorkspacePage<"id">;

export async function generateMetadata({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  const { credential } = await find(actor, id);
  return {
    title: credential.recipient.name
      ? words.title(credential.recipient.name, credential.achievementName)
      : deletedWords.crumb,
  };
}

export default async function CredentialPage({ params, searchParams }: Props) {
  const { workspace: slug, id } = await params;
  const { did, n } = plainQuery(await searchParams);
  const { actor, workspace } = await requireMember(slug);
  const record = await find(actor, id);
  const { credential } = record;
  const to = routes.dashboard(slug);
  const history = (
    <Section title={words.history}>
      <Feed
        label={words.history}
        items={record.history.map((event) => ({
          id: event.id,
          automatic: event.actorKind === "system",
          text: historyWords(event),
          when: <Time at={event.at} timeZone={workspace.timeZone} />,
        }))}
      />
    </Section>
  );
  if (credential.status === "deleted" || record.erased)
    return (
      <Deleted actor={actor} slug={slug} record={record}>
        {history}
      </Deleted>
    );
  const { recipient, achievementName, status } = credential;
  const draft = status === "draft";
  const open = !draft && credential.visibility === "public";
  const sheet = !draft && status !== "revoked"; // that of a withdrawn one is served to nobody
  return (
    <>
      <Breadcrumbs items={[{ label: words.crumb, href: to.credentials() }, { label: recipient.name }]} />
      <PageHeader
        title={<bdi>{recipient.name}</bdi>}
        badge={<Badge status={shownStatus(credential)} />}
        actions={
          open && (
            <Button href={routes.credential(credential.id)} icon={<ArrowUpRight aria-hidden />}>
              {words.publicPage}
            </Button>
          )
        }
      >
        <AppLink className="link" href={to.achievement(credential.achievementId)}>
          <bdi>{achievementName}</bdi>
        </AppLink>
      </PageHeader>
      <DidNote did={did} n={Number(n)} />
      {credential.reason && (
        <Note tone={status === "revoked" ? "revoked" : "suspended"}>
          {said(words[status === "revoked" ? "revoked" : "suspended"](<bdi>{credential.reason}</bdi>))}
        </Note>
      )}
      {credential.replacedBy && (
        <Note
          tone="replaced"
          action={
            <Button size="sm" href={to.credential(credential.replacedBy)}>
              {words.openNewer}
            </Button>
          }
        >
          {words.newer}
        </Note>
      )}
      <div className="cols [&>*>.sec:first-child]:mt-0">
        <div>
          {sheet && !open && (
            <Section title={words.certificate}>
              <p className="text-small text-ink-2">{words.privateSheet}</p>
            </Section>
          )}
          {sheet && open && (
            <Section title={words.certificate}>
              {/* biome-ignore lint/performance/noImgElement: drawn by our own route, at the size it is shown */}
              <img
                className="h-auto w-full rounded-2 border border-line bg-sunken"
                src={`${routes.credential(credential.id)}/image.png`}
                alt={words.certificateOf(recipient.name, achievementName)}
                width={1600}
                height={1131}
              />
            </Section>
          )}
          <Section title={words.facts}>
            <CredentialFacts record={record} slug={slug} />
          </Section>
          <Evidence {...credential} />
          {open && (
            <Section title={words.link}>
              <CopyField value={`${env.baseUrl}${routes.credential(credential.id)}`} label={words.theLink} />
            </Section>
          )}
          {history}
        </div>
        <CredentialActions actor={actor} slug={slug} record={record} />
      </div>
    </>
  );
}

function CredentialFacts({
  record: { credential, replaces, sourceName, earlierNames },
  slug,
}: {
  record: CredentialRecord;
  slug: string;
}) {
  const to = routes.dashboard(slug);
  const { source, recipient } = credential;
  return (
    <Facts
      items={[
        {
          label: factWords.recipient,
          value: (
            <AppLink className="link" href={to.recipient(recipient.id)}>
              <bdi>{recipient.email}</bdi>
            </AppLink>
          ),
        },
        { label: factWords.issuedOn, value: <Time day={credential.issuedOn} /> },
        {
          label: factWords.expiresOn,
          value: credential.expiresOn ? <Time day={credential.expiresOn} /> : factWords.never,
        },
        {
          label: factWords.source,
          value:
            source.id && sourceName ? (
              <Source slug={slug} kind={source.kind} id={source.id} name={sourceName} />
            ) : (
              SOURCE_WORDS[source.kind]
            ),
        },
        {
          label: factWords.visibility,
          value: credential.visibility === "public" ? factWords.public : factWords.private,
        },
        {
          label: factWords.replaces,
          value:
            (replaces.length > 0 &&
              replaces.map((id) => (
                <AppLink key={id} className="link id" href={to.credential(id)}>
                  {id}
                </AppLink>
              ))) ||
            null,
        },
        { label: factWords.earlierNames, value: earlierNames.length > 0 ? <bdi>{earlierNames.join(", ")}</bdi> : null },
        ...Object.entries(credential.attributes).map(([label, value]) => ({ label, value: <bdi>{value}</bdi> })),
        { label: factWords.id, value: <code className="id">{credential.id}</code> },
      ]}
    />
  );
}

function Source({ slug, kind, id, name }: { slug: string; kind: keyof typeof SOURCE_WORDS; id: string; name: string }) {
  const to = routes.dashboard(slug);
  const href = hrefOf(to, kind, id);
  const shown = href ? (
    <AppLink className="link" href={href}>
      <bdi>{name}</bdi>
    </AppLink>
  ) : (
    <bdi>{name}</bdi>
  );
  return said(factWords.from(SOURCE_WORDS[kind], shown));
}

function hrefOf(to: ReturnType<typeof routes.dashboard>, kind: keyof typeof SOURCE_WORDS, id: string): string | null {
  if (kind === "import") return to.import(id);
  if (kind === "pathway") return to.pathway(id);
  if (kind === "course") return to.course(id);
  if (kind === "certification") return to.certification(id);
  return kind === "program" ? to.program(id) : null;
}

async function find(actor: Actor, id: string): Promise<CredentialRecord> {
  try {
    return await ask(getCredentialRecord, actor, { id: id as Id<"credential"> });
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
}
