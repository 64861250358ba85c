import { CornerDownRight, Link2, Undo2 } from "lucide-react";
import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { count } from "@/components/ui/format";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { ask } from "@/lib/read";
import { previewMergeOf } from "@/lib/recipients/reads/list-merges";
import { routes } from "@/lib/routes";
import { plainQuery } from "../../../_parts/keyset";
import { mergeAction } from "../../actions";

export const metadata: Metadata = { title: "Merge two records" };

type Props = {
  params: Promise<{ workspace: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Says what will move before anything does. `with`: the record that goes; the page's own stays. */
export default async function MergePage({ params, searchParams }: Props) {
  const { workspace: slug, id } = await params;
  const other = plainQuery(await searchParams).with ?? "";
  const { actor } = await requireMember(slug);
  const asked = { keptId: id as Id<"recipient">, mergedId: other as Id<"recipient"> };
  const plan = await orNotFound(ask(previewMergeOf, actor, asked));
  const { kept, merged, refusal } = plan;
  const to = routes.dashboard(slug);
  const swap = (
    <Button variant="quiet" href={to.mergeRecipient(merged.id, { with: kept.id })}>
      Keep the other instead
    </Button>
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Recipients", href: to.recipients() },
          { label: kept.name, href: to.recipient(kept.id) },
          { label: "Merge" },
        ]}
      />
      <PageHeader
        title={
          <>
            Merge <bdi>{merged.email}</bdi> into <bdi>{kept.email}</bdi>?
          </>
        }
      >
        One person has proven both addresses. <bdi>{kept.name}</bdi>, <bdi>{kept.email}</bdi>, stays.
      </PageHeader>
      {refusal ? (
        <div className="grid gap-4">
          <Note tone="expired">{refusal}</Note>
          <div className="acts">
            <Button href={to.recipient(kept.id)}>Back</Button>
            {swap}
          </div>
        </div>
      ) : (
        <div className="confirm-page">
          <ConfirmForm
            action={mergeAction}
            hidden={{ workspace: slug, keptId: kept.id, mergedId: merged.id }}
            confirm={`Merge and move ${count(plan.credentials, "credential")}`}
            cancel={<Button href={to.recipient(kept.id)}>Not yet</Button>}
            more={swap}
            consequences={[
              {
                count: plan.credentials,
                fact: plan.credentials === 1 ? "credential changes its holder" : "credentials change their holder",
                line: "Their addresses, names and dates stay. Pathways look again, and may be completed.",
              },
              ...[
                {
                  count: plan.bothHold,
                  fact: plan.bothHold === 1 ? "achievement is held by both" : "achievements are held by both",
                  line: "Both credentials stay. Nothing is awarded anew because of a merge.",
                },
              ].filter((each) => each.count > 0),
              {
                count: plan.groups + plan.mails,
                fact: `of theirs move too: ${count(plan.groups, "group")}, ${count(plan.mails, "mail")}`,
                line: "Who opted out of messages or the directory with one address has opted out with both.",
              },
              {
                icon: <CornerDownRight aria-hidden />,
                fact: "The old address keeps working",
                line: "What is issued to it from now on reaches the record that stays.",
              },
              {
                icon: <Link2 aria-hidden />,
                fact: "The merged record leads to the kept one",
                line: "It is in no list any more.",
              },
              {
                icon: <Undo2 aria-hidden />,
                fact: "It can be undone for 30 days",
                line: "Then all of this goes back. What is earned meanwhile stays with the record that was kept.",
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
