import { History, Lock } from "lucide-react";
import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { previewErasure } from "@/lib/credentials/reads/preview-erasure";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { findRecipientPage } from "../../_find";
import { eraseRecipientAction } from "../../actions";
import { listWords, eraseWords as W } from "../../words";

export const metadata: Metadata = { title: W.title };

/** Exactly what goes and what remains, with its numbers. */
export default async function ErasePage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  const person = await findRecipientPage(actor, id);
  const there = await orNotFound(ask(previewErasure, actor, { id: person.id }));
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.recipients() },
          { label: person.name, href: to.recipient(person.id) },
          { label: W.crumb },
        ]}
      />
      <PageHeader
        title={
          <>
            {`${W.question.before} `}
            <bdi>{person.name}</bdi>
            {W.question.after}
          </>
        }
      >
        {W.lede}
      </PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          action={eraseRecipientAction}
          hidden={{ workspace: slug, id: person.id }}
          danger
          confirm={W.confirm(there.credentials)}
          cancel={<Button href={to.recipient(person.id)}>{W.notYet}</Button>}
          consequences={[
            {
              icon: <Lock aria-hidden />,
              fact: W.gone.fact,
              line: there.records > 1 ? W.gone.merged(there.records - 1) : W.gone.line,
            },
            {
              count: there.credentials,
              fact: W.credentials.fact(there.credentials),
              line: W.credentials.line,
            },
            {
              count: there.mails,
              fact: W.mails.fact(there.mails),
              line: W.mails.line,
            },
            {
              count: there.requests + there.groups,
              fact: W.more.fact(there.requests, there.groups),
              line: W.more.line,
            },
            {
              count: there.issued,
              fact: W.remain.fact(there.issued),
              line: W.remain.line(there.messages),
            },
            {
              icon: <History aria-hidden />,
              fact: W.history.fact,
              line: W.history.line,
            },
          ].filter((each) => each.count !== 0)}
        />
      </div>
    </>
  );
}
