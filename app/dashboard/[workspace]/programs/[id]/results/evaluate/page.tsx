import { Check, Mail } from "lucide-react";
import { forbidden, notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { PageHeader } from "@/components/ui/page-header";
import { idSchema } from "@/lib/core/ids";
import { can } from "@/lib/governance/rules/permissions";
import { previewEvaluate } from "@/lib/programs/reads/preview-evaluate";
import { ask } from "@/lib/read";
import { loadProgram } from "../../../_parts/find-program";
import { evaluateWords as words } from "../../../words/confirmations";
import { headWords } from "../../../words/dashboard";
import { resultsWords } from "../../../words/results";
import { evaluateAgainAction } from "../../actions";

type Props = {
  params: Promise<{ workspace: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const MAX = 500;

export const metadata = { title: resultsWords.again };

/** What looking at somebody's components anew can do, before it is done. */
export default async function EvaluateAgainPage({ params, searchParams }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  const { id, name, status, ending, endedOn } = program;
  if (status !== "ended" || ending) notFound();
  if (!can(actor, "program.end")) forbidden();
  const ids = [...new Set([(await searchParams)["ids[]"] ?? []].flat())].slice(0, MAX);
  const back = to.programResults(id);
  const crumbs = [
    { label: headWords.programs, href: to.programs() },
    { label: name, href: to.program(id) },
    { label: resultsWords.title, href: back },
    { label: resultsWords.again },
  ];
  if (ids.length === 0)
    return (
      <>
        <Breadcrumbs items={crumbs} />
        <EmptyState title={words.nobody} action={<Button href={back}>{words.back}</Button>}>
          {words.nobodyLine}
        </EmptyState>
      </>
    );
  const recipientIds = ids.flatMap((one) => idSchema("recipient").safeParse(one).data ?? []);
  const { passing } = await ask(previewEvaluate, actor, { id, recipientIds });
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeader title={words.title(ids.length)}>{words.lede}</PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          action={evaluateAgainAction}
          hidden={{ workspace: workspace.slug, id, "recipientIds[]": ids, intent: id }}
          consequences={[
            {
              count: ids.length,
              fact: words.looked(ids.length),
              line: words.lookedLine(formatDay(endedOn ?? "", "long", await localeOfReader())),
            },
            { count: passing.length, fact: words.would(ids.length), line: words.wouldNames(passing) },
            { icon: <Check aria-hidden />, fact: words.kept, line: words.keptLine },
            { icon: <Mail aria-hidden />, fact: words.mail, line: words.mailLine },
          ]}
          confirm={words.confirm(ids.length)}
          cancel={<Button href={back}>{words.notYet}</Button>}
        />
      </div>
    </>
  );
}
