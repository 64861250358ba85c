import { BellOff, CornerDownRight, Link2, Undo2 } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { ask } from "@/lib/read";
import { previewMergeOf } from "@/lib/recipients/reads/list-merges";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../../_parts/keyset";
import { mergeAction } from "../../actions";
import { listWords, mergeWords as W } from "../../words";

export const metadata: Metadata = { title: W.title };

type Props = WorkspacePage<"id">;

/** Says what will move before anything does. `with`: the record that goes; the page's own stays. */
export default async function MergePage({ params, searchParams }: Props) {
  const { workspace: slug, id } = await params;
  const other = plainQuery(await searchParams).with ?? "";
  const { actor } = await requireMember(slug);
  const to = routes.dashboard(slug);
  if (!other) redirect(to.recipient(id)); // the address without its question: whom to merge is chosen there
  const asked = { keptId: id as Id<"recipient">, mergedId: other as Id<"recipient"> };
  const plan = await orNotFound(ask(previewMergeOf, actor, asked));
  const { kept, merged, refusal } = plan;
  const swap = (
    <Button variant="quiet" href={to.mergeRecipient(merged.id, { with: kept.id })}>
      {W.swap}
    </Button>
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.recipients() },
          { label: kept.name, href: to.recipient(kept.id) },
          { label: W.crumb },
        ]}
      />
      <PageHeader
        title={
          <>
            {`${W.question.before} `}
            <bdi>{merged.email}</bdi>
            {` ${W.question.between} `}
            <bdi>{kept.email}</bdi>
            {W.question.after}
          </>
        }
      >
        {`${W.lede} `}
        <bdi>{kept.name}</bdi>, <bdi>{kept.email}</bdi>, {W.stays}
      </PageHeader>
      {refusal ? (
        <div className="grid gap-4">
          <Note tone="expired">{refusal}</Note>
          <div className="acts">
            <Button href={to.recipient(kept.id)}>{W.back}</Button>
            {swap}
          </div>
        </div>
      ) : (
        <div className="confirm-page">
          <ConfirmForm
            action={mergeAction}
            hidden={{ workspace: slug, keptId: kept.id, mergedId: merged.id }}
            confirm={W.confirm(plan.credentials)}
            cancel={<Button href={to.recipient(kept.id)}>{W.notYet}</Button>}
            more={swap}
            consequences={[
              {
                count: plan.credentials,
                fact: W.holder.fact(plan.credentials),
                line: W.holder.line,
              },
              ...[
                {
                  count: plan.bothHold,
                  fact: W.both.fact(plan.bothHold),
                  line: W.both.line,
                },
              ].filter((each) => each.count > 0),
              {
                ...(plan.groups + plan.mails > 0
                  ? { count: plan.groups + plan.mails, fact: W.moves.fact(plan.groups, plan.mails) }
                  : { icon: <BellOff aria-hidden />, fact: W.moves.wishes }),
                line: W.moves.line,
              },
              {
                icon: <CornerDownRight aria-hidden />,
                fact: W.old.fact,
                line: W.old.line,
              },
              {
                icon: <Link2 aria-hidden />,
                fact: W.pointer.fact,
                line: W.pointer.line,
              },
              {
                icon: <Undo2 aria-hidden />,
                fact: W.undo.fact,
                line: W.undo.line,
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
