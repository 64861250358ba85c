import { Users } from "lucide-react";
import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { findGroupPage } from "../../_find";
import { deleteGroupAction } from "../../actions";

export const metadata: Metadata = { title: "Delete a group" };

export default async function DeleteGroupPage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  const group = await findGroupPage(actor, id);
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Groups", href: to.groups() },
          { label: group.name, href: to.group(group.id) },
          { label: "Delete" },
        ]}
      />
      <PageHeader title={`Delete ${group.name}?`} />
      <div className="confirm-page">
        <ConfirmForm
          action={deleteGroupAction}
          hidden={{ workspace: slug, id: group.id }}
          danger
          confirm="Delete the group"
          cancel={<Button href={to.group(group.id)}>Not yet</Button>}
          consequences={[
            {
              ...(group.recipients > 0 ? { count: group.recipients } : { icon: <Users aria-hidden /> }),
              fact:
                group.recipients === 1
                  ? "recipient is no longer grouped by it"
                  : "recipients are no longer grouped by it",
              line: "They stay, and so do their credentials.",
            },
          ]}
        />
      </div>
    </>
  );
}
