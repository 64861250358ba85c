import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { Badge, STATUSES } from "@/components/ui/badge";
import { FilterSelect } from "@/components/ui/filters";
import { ListPage } from "@/components/ui/list-page";
import { Note } from "@/components/ui/note";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { listMails } from "@/lib/governance/reads/list-mails";
import { MAIL_NAMES } from "@/lib/governance/rules/mail-subjects";
import { MAIL_KINDS, MAIL_STATUSES } from "@/lib/governance/rules/vocabulary";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { outboxWords } from "./words";

/** Those that belong to the installation are in no workspace's outbox. */
const KINDS = MAIL_KINDS.filter((kind) => kind !== "sign-in" && kind !== "address-verification");

export const metadata: Metadata = { title: outboxWords.title };

export default async function OutboxPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const status = MAIL_STATUSES.find((each) => each === query.status);
  const kind = KINDS.find((each) => each === query.kind);
  const page = await ask(listMails, actor, { status, kind, cursor: query.cursor, limit: 50 });
  const to = routes.dashboard(workspace.slug);
  return (
    <ListPage
      words={outboxWords}
      above={!env.resendApiKey && <Note tone="neutral">{outboxWords.kept}</Note>}
      path={to.outbox()}
      filtered={Boolean(status || kind)}
      filters={
        <>
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
        </>
      }
      rows={page.data.length}
      pages={pageLinks(to.outbox(), query, page.nextCursor)}
    >
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
    </ListPage>
  );
}
