import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { MailPreview } from "@/components/mails/mail-preview";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { renderStored } from "@/emails/render-stored";
import { env } from "@/lib/env";
import { getDemoMail, listDemoMails } from "@/lib/governance/reads/list-demo-mails";

export const metadata: Metadata = { title: "Mails of the demo", robots: { index: false } };

type Query = Promise<Record<string, string | string[] | undefined>>;

/** Exists in the demo alone: every mail of the installation with the link that its button would open. */
export default async function DevMailPage({ searchParams }: { searchParams: Query }) {
  if (!env.demo) notFound();
  const { mail: wanted } = await searchParams;
  if (typeof wanted === "string") return <DemoMail id={wanted} />;
  const mails = await listDemoMails();
  return (
    <PublicShell>
      <div className="pub pt-9">
        <PageHeader title="Mails of the demo">Nothing leaves this machine. The newest are above.</PageHeader>
        {mails.length === 0 ? (
          <EmptyState title="No mail yet">Sign in by mail, or issue a credential.</EmptyState>
        ) : (
          <Table label="Mails">
            <thead>
              <tr>
                <Th>Subject</Th>
                <Th>To</Th>
                <Th>State</Th>
                <Th>Queued</Th>
                <Th>Link</Th>
              </tr>
            </thead>
            <tbody>
              {mails.map(({ id, subject, to, status, createdAt, url }) => (
                <tr key={id}>
                  <Td kind="name">
                    <AppLink href={`/dev/mail?mail=${id}`}>
                      <bdi>{subject}</bdi>
                    </AppLink>
                  </Td>
                  <Td label="To">{to}</Td>
                  <Td kind="state">
                    <Badge status={status} />
                  </Td>
                  <Td label="Queued">
                    <Time at={createdAt} timeZone="UTC" />
                  </Td>
                  <Td label="Link">{url && <AppLink href={url}>Open</AppLink>}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </div>
    </PublicShell>
  );
}

async function DemoMail({ id }: { id: string }) {
  const mail = await getDemoMail(id);
  if (!mail) notFound();
  return (
    <PublicShell>
      <div className="pub pt-9">
        <PageHeader title={<bdi>{mail.subject}</bdi>} badge={<Badge status={mail.status} />}>
          <AppLink className="link" href="/dev/mail">
            All mails of the demo
          </AppLink>
        </PageHeader>
        <MailPreview {...(await renderStored(mail))} />
      </div>
    </PublicShell>
  );
}
