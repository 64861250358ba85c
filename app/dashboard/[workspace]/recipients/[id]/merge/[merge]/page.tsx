import { ArrowUpRight, Undo2 } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { listMerges } from "@/lib/recipients/reads/list-merges";
import { routes } from "@/lib/routes";
import { findRecipientPage } from "../../../_find";
import { unmergeAction } from "../../../actions";

export const metadata: Metadata = { title: "Undo a merge" };

type Props = { params: Promise<{ workspace: string; id: string; merge: string }> };

export default async function UnmergePage({ params }: Props) {
  const { workspace: slug, id, merge: mergeId } = await params;
  const { actor } = await requireMember(slug);
  if (!can(actor, "recipient.merge")) notFound();
  const person = await findRecipientPage(actor, id);
  const { merges } = await ask(listMerges, actor, { id: person.id });
  const merge = merges.find((each) => each.id === mergeId && each.undoUntil);
  if (!merge) notFound();
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Recipients", href: to.recipients() },
          { label: person.name, href: to.recipient(person.id) },
          { label: "Undo a merge" },
        ]}
      />
      <PageHeader title="Undo the merge?" />
      <div className="confirm-page">
        <ConfirmForm
          action={unmergeAction}
          hidden={{ workspace: slug, id: merge.id }}
          confirm="Undo the merge"
          cancel={<Button href={to.recipient(person.id)}>Not yet</Button>}
          consequences={[
            {
              icon: <Undo2 aria-hidden />,
              fact: "All that was moved goes back to its own record",
              line: "Credentials, groups, mails, reviews and answered wishes, exactly those.",
            },
            {
              icon: <ArrowUpRight aria-hidden />,
              fact: "What came since stays here",
              line: "Also what a pathway awarded because the two were one.",
            },
          ]}
        />
      </div>
    </>
  );
}
