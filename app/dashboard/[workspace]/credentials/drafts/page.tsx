import type { Metadata } from "next";
import { forbidden, redirect } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { releaseDraftsAction } from "../actions";
import { actWords, draftWords as words } from "../words/list";

export const metadata: Metadata = { title: words.title };

export default async function ReleaseDraftsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const { actor } = await requireMember(slug);
  if (!can(actor, "credential.issue")) forbidden();
  const { issued, drafts, limit } = await ask(getUsage, actor, {});
  const to = routes.dashboard(slug);
  if (drafts === 0) redirect(to.credentials());
  const going = limit === null ? drafts : Math.min(drafts, Math.max(0, limit - issued));
  const waiting = drafts - going;
  const crumbs = <Breadcrumbs items={[{ label: actWords.crumb, href: to.credentials() }, { label: words.title }]} />;
  if (going === 0) {
    return (
      <>
        {crumbs}
        <PageHeader title={words.title}>{words.waiting(drafts)}</PageHeader>
        <EmptyState
          title={words.full(limit ?? 0)}
          action={<Button href={to.credentials({ status: "draft" })}>{actWords.see}</Button>}
          more={can(actor, "workspace.limit") && <Button href={to.limit()}>{words.changeLimit}</Button>}
        />
      </>
    );
  }
  return (
    <>
      {crumbs}
      <PageHeader title={words.question(going)} />
      <div className="confirm-page">
        <ConfirmForm
          action={releaseDraftsAction}
          hidden={{ workspace: slug }}
          confirm={words.confirm(going)}
          cancel={<Button href={to.credentials()}>{words.notYet}</Button>}
          split={[
            { value: going, label: words.goOut, look: "solid" },
            { value: waiting, label: words.wait, look: "dashed" },
          ]}
          consequences={[
            { count: going, fact: words.issued(going), line: words.issuedLine },
            ...(waiting > 0 ? [{ count: waiting, fact: words.wait, line: words.waitLine(limit ?? 0) }] : []),
          ]}
        />
      </div>
    </>
  );
}
