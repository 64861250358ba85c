import type { Metadata } from "next";
import { MailPreview } from "@/components/mails/mail-preview";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { Time } from "@/components/ui/time";
import { renderStored } from "@/emails/render-stored";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { getMail } from "@/lib/governance/reads/list-mails";
import { MAIL_NAMES } from "@/lib/governance/rules/mail-subjects";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { resendMailAction } from "../actions";
import { mailWords, outboxWords } from "../words";

export const metadata: Metadata = { title: mailWords.name };

type Props = { params: Promise<{ workspace: string; mail: string }> };

export default async function MailPage({ params }: Props) {
  const { workspace: slug, mail: id } = await params;
  const { actor, workspace } = await requireMember(slug);
  const mail = await orNotFound(ask(getMail, actor, { id: id as Id<"mail"> }));
  const { html, text } = await renderStored(mail);
  const to = routes.dashboard(workspace.slug);
  return (
    <>
      <Breadcrumbs items={[{ label: outboxWords.title, href: to.outbox() }, { label: MAIL_NAMES[mail.kind] }]} />
      <PageHeader title={<bdi>{mail.subject}</bdi>} badge={<Badge status={mail.status} />} />
      {mail.status === "failed" && (
        <Note
          tone="revoked"
          action={
            can(actor, "mail.send") && (
              <ActionForm
                action={resendMailAction}
                hidden={{ workspace: workspace.slug, "ids[]": [mail.id] }}
                done={mailWords.queuedAgain}
                className=""
              >
                <Button type="submit" size="sm">
                  {mailWords.sendAgain}
                </Button>
              </ActionForm>
            )
          }
        >
          {mail.error ?? mailWords.failed}
        </Note>
      )}
      <Facts
        items={[
          {
            label: mailWords.to,
            value: mail.recipientId ? (
              <AppLink href={to.recipient(mail.recipientId)}>
                <bdi>{mail.to}</bdi>
              </AppLink>
            ) : (
              <bdi>{mail.to}</bdi>
            ),
          },
          { label: mailWords.from, value: mail.from && <bdi>{mail.from}</bdi> },
          { label: mailWords.replyTo, value: mail.replyTo && <bdi>{mail.replyTo}</bdi> },
          { label: mailWords.queued, value: <Time at={mail.createdAt} timeZone={workspace.timeZone} /> },
          { label: mailWords.sent, value: mail.sentAt && <Time at={mail.sentAt} timeZone={workspace.timeZone} /> },
          {
            label: mailWords.delivered,
            value: mail.deliveredAt && <Time at={mail.deliveredAt} timeZone={workspace.timeZone} />,
          },
          {
            label: mailWords.opened,
            value: mail.openedAt && <Time at={mail.openedAt} timeZone={workspace.timeZone} />,
          },
          {
            label: mailWords.bounced,
            value: mail.bouncedAt && <Time at={mail.bouncedAt} timeZone={workspace.timeZone} />,
          },
          {
            label: mailWords.about,
            value: mail.credentialId && (
              <AppLink href={to.credential(mail.credentialId)}>{mailWords.credential}</AppLink>
            ),
          },
        ]}
      />
      <MailPreview html={html} text={text} />
    </>
  );
}
