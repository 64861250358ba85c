import { ArrowUpRight, BellOff, Undo2 } from "lucide-react";
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
import { listWords, undoWords as W } from "../../../words";

export const metadata: Metadata = { title: W.title };

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
          { label: listWords.title, href: to.recipients() },
          { label: person.name, href: to.recipient(person.id) },
          { label: W.title },
        ]}
      />
      <PageHeader title={W.question} />
      <div className="confirm-page">
        <ConfirmForm
          action={unmergeAction}
          hidden={{ workspace: slug, id: merge.id }}
          confirm={W.confirm}
          cancel={<Button href={to.recipient(person.id)}>{W.notYet}</Button>}
          consequences={[
            {
              icon: <Undo2 aria-hidden />,
              fact: W.back.fact,
              line: W.back.line,
            },
            {
              icon: <ArrowUpRight aria-hidden />,
              fact: W.stays.fact,
              line: W.stays.line,
            },
            { icon: <BellOff aria-hidden />, fact: W.wishes.fact, line: W.wishes.line },
          ]}
        />
      </div>
    </>
  );
}
