import { Clock } from "lucide-react";
import { forbidden, notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/governance/rules/permissions";
import { countFound, previewProgress } from "@/lib/programs/reads/preview-progress";
import { PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import { PROGRESS_STATUSES } from "@/lib/programs/rules/vocabulary";
import { ask } from "@/lib/read";
import { plainQuery, type WorkspacePage } from "../../../../_parts/keyset";
import { loadProgram } from "../../../_parts/find-program";
import { loadGroups } from "../../../_parts/load-groups";
import { setWords as words } from "../../../words/confirmations";
import { headWords } from "../../../words/dashboard";
import { progressWords } from "../../../words/progress";
import { setFoundProgressAction } from "../../actions";
import { gridFilter } from "../_parts/grid-filter";
import { ChooseStatus } from "./_parts/choose-status";

type Props = WorkspacePage<"id">;

export const metadata = { title: words.crumb };

/** What setting one status for everybody whom the grid's filters find would do, before it is done. `back`: the grid's own query. */
export default async function SetProgressPage({ params, searchParams }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  const { id, name, ending, components } = program;
  if (program.status === "draft" || ending) notFound();
  if (!can(actor, "program.write")) forbidden();
  const { back = "", ...asked } = plainQuery(await searchParams);
  const query = Object.fromEntries(new URLSearchParams(back));
  const filter = gridFilter(query, await loadGroups(actor));
  const settable = components.filter(({ courseId }) => courseId === null);
  const component = settable.find((each) => each.id === asked.componentId);
  const status = PROGRESS_STATUSES.find((each) => each === asked.status);
  const grid = to.programProgress(id, query);
  const cancel = <Button href={grid}>{words.notYet}</Button>;
  const crumbs = [
    { label: headWords.programs, href: to.programs() },
    { label: name, href: to.program(id) },
    { label: progressWords.title, href: grid },
    { label: words.crumb },
  ];
  if (!component || !status) {
    const found = await ask(countFound, actor, { id, ...filter });
    return (
      <>
        <Breadcrumbs items={crumbs} />
        <PageHeader title={words.choose(found)} />
        <ChooseStatus path={to.setProgress(id)} components={settable} back={back} cancel={cancel} />
      </>
    );
  }
  const { found, set, already, undone } = await ask(previewProgress, actor, {
    ...{ id, componentId: component.id, status },
    ...filter,
  });
  const label = PROGRESS_STATUS_WORDS[status];
  if (set === 0)
    return (
      <>
        <Breadcrumbs items={crumbs} />
        <EmptyState
          title={found === 0 ? progressWords.nothingMatches : words.nothing(component.name, label)}
          action={<Button href={grid}>{words.back}</Button>}
        />
      </>
    );
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeader title={words.title(component.name, label, set)}>
        {Object.values(filter).some(Boolean) ? words.found : words.everybody}
      </PageHeader>
      {program.status === "ended" && <Note tone="neutral">{progressWords.ended}</Note>}
      <div className="confirm-page">
        <ConfirmForm
          action={setFoundProgressAction}
          hidden={{
            ...{
              workspace: workspace.slug,
              id,
              componentId: component.id,
              status,
              expected: String(found),
              intent: back,
            },
            ...given(filter),
          }}
          danger={undone > 0}
          affected={undone}
          consequences={[
            { count: set, fact: words.set(set, label), line: words.setLine(component.name) },
            ...(undone > 0 ? [{ count: undone, fact: words.undone(undone), line: words.undoneLine }] : []),
            ...(already > 0 ? [{ count: already, fact: words.already(already), line: words.alreadyLine }] : []),
            { icon: <Clock aria-hidden />, fact: words.job, line: words.jobLine },
          ]}
          confirm={words.confirm(set)}
          cancel={cancel}
        />
      </div>
    </>
  );
}

function given(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
