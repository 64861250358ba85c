import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { Badge, STATUSES } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSelect, Filters } from "@/components/ui/filters";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { listMails } from "@/lib/governance/reads/list-mails";
import { MAIL_NAMES } from "@/lib/governance/rules/mail-subjects";
import { MAIL_KINDS, MAIL_STATUSES } from "@/lib/governance/rules/vocabulary";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery } from "../_parts/keyset";
import { outboxWords } from "./words";

/** Those that belong to the installation are in no workspace's outbox. */
const KINDS = MAIL_KINDS.filter((kind) => kind !== "sign-in" && kind !== "address-verification");

export const metadata: Metadata = { title: outboxWords.name };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OutboxPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const status = MAIL_STATUSES.find((each) => each === query.status);
  const kind = KINDS.find((each) => each === query.kind);
  const page = await ask(listMails, actor, { status, kind, cursor: query.cursor, limit: 50 });
  const to = routes.dashboard(workspace.slug);
  const { earlier, later } = pageLinks(to.outbox(), query, page.nextCursor);
  const nothing = page.data.length === 0;
  return (
    <>
      <Breadcrumbs items={[{ label: outboxWords.name }]} />
      <PageHeader title={outboxWords.name}>{outboxWords.lede}</PageHeader>
      {!env.resendApiKey && <Note tone="neutral">{outboxWords.kept}</Note>}
      {nothing && !status && !kind && !query.cursor ? (
        <EmptyState title={outboxWords.none}>{outboxWords.noneText}</EmptyState>
      ) : (
        <>
          <Filters path={to.outbox()} filtered={Boolean(status || kind)}>
            <FilterSelect
              name="kind"
              label={outboxWords.kind}
              any={outboxWords.any}
              value={kind}
              options={KINDS.map((value) => ({ value, label: MAIL_NAMES[value] }))}
            />
            <FilterSelect
              name="status"
              label={outboxWords.state}
              any={outboxWords.any}
              value={status}
              options={MAIL_STATUSES.map((value) => ({ value, label: STATUSES[value].word }))}
            />
          </Filters>
          {nothing ? (
            <NothingMatches>{outboxWords.noMatch}</NothingMatches>
          ) : (
            <Table label={outboxWords.list}>
              <thead>
                <tr>
                  <Th>{outboxWords.mail}</Th>
                  <Th>{outboxWords.to}</Th>
                  <Th>{outboxWords.state}</Th>
                  <Th>{outboxWords.queued}</Th>
                </tr>
              </thead>
              <tbody>
                {page.data.map((mail) => (
                  <tr key={mail.id}>
                    <Td kind="name">
                      <AppLink href={to.mail(mail.id)}>
                        <bdi>{mail.subject}</bdi>
                      </AppLink>
                      <br />
                      <small className="text-ink-3">{MAIL_NAMES[mail.kind]}</small>
                    </Td>
                    <Td label={outboxWords.to}>
                      <bdi>{mail.to}</bdi>
                    </Td>
                    <Td kind="state" label={outboxWords.state}>
                      <Badge status={mail.status} />
                    </Td>
                    <Td label={outboxWords.queued} tight>
                      <Time at={mail.createdAt} timeZone={workspace.timeZone} />
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          {(earlier || later) && <Pager earlier={earlier} later={later} />}
        </>
      )}
    </>
  );
}
