import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { env } from "@/lib/env";
import { listDemoMails } from "@/lib/governance/reads/list-demo-mails";

export const metadata: Metadata = { title: "Mails of the demo", robots: { index: false } };

/** Exists in the demo alone: every mail of the installation with the link that its button would open. */
export default async function DevMailPage() {
  if (!env.demo) notFound();
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
                    <bdi>{subject}</bdi>
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
