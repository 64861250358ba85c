import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { Frame, MailPreview } from "@/components/mails/mail-preview";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { type MailKind, renderMail } from "@/emails/render";
import { mailSamples } from "@/emails/samples";
import { env } from "@/lib/env";
import { MAIL_NAMES } from "@/lib/governance/rules/mail-subjects";
import { MAIL_KINDS } from "@/lib/governance/rules/vocabulary";

export const metadata: Metadata = { title: "Mails", robots: { index: false } };

type Query = Promise<Record<string, string | string[] | undefined>>;

/** Every kind of mail, filled in, to look at; not there in production. Its pictures are of no credential, so they stay away. */
export default async function MailsPage({ searchParams }: { searchParams: Query }) {
  if (env.production) notFound();
  const wanted = (await searchParams).kind;
  const kind = MAIL_KINDS.find((each) => each === wanted) ?? "credential-issued";
  const { subject, html, text } = await renderSample(kind);
  return (
    <PublicShell>
      <div className="pub pt-9">
        <PageHeader title="Mails">Every kind, with made-up people.</PageHeader>
        <Tabs
          label="Kinds of mail"
          items={MAIL_KINDS.map((each) => ({
            label: MAIL_NAMES[each],
            href: `/dev/mails?kind=${each}`,
            current: each === kind,
          }))}
        />
        <p className="mt-6 text-title">
          <bdi>{subject}</bdi>
        </p>
        <MailPreview html={html} text={text} />
        <Section title="On a phone">
          <Frame html={html} scheme="light" title="The mail on a phone" width={340} />
        </Section>
      </div>
    </PublicShell>
  );
}

function renderSample<Kind extends MailKind>(kind: Kind) {
  return renderMail(kind, mailSamples(env.baseUrl)[kind]);
}
