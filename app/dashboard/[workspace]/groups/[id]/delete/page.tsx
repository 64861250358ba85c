import { Users } from "lucide-react";
import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { findGroupPage } from "../../_find";
import { deleteGroupAction } from "../../actions";
import { listWords, deleteWords as words } from "../../words";

export const metadata: Metadata = { title: words.title };

export default async function DeleteGroupPage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  if (!can(actor, "group.write")) forbidden();
  const group = await findGroupPage(actor, id);
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.groups() },
          { label: group.name, href: to.group(group.id) },
          { label: words.crumb },
        ]}
      />
      <PageHeader title={said(words.question(<bdi>{group.name}</bdi>))} />
      <div className="confirm-page">
        <ConfirmForm
          action={deleteGroupAction}
          hidden={{ workspace: slug, id: group.id }}
          danger
          confirm={words.confirm}
          cancel={<Button href={to.group(group.id)}>{words.notYet}</Button>}
          consequences={[
            {
              ...(group.recipients > 0
                ? { count: group.recipients, fact: words.released(group.recipients), line: words.stay }
                : { icon: <Users aria-hidden />, fact: words.nobody, line: words.stayEmpty }),
            },
          ]}
        />
      </div>
    </>
  );
}
