import { isFinal, type RowVerb } from "@/components/credentials/verbs";
import { confirmWords, VERB_WORDS } from "@/components/credentials/words";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextInput } from "@/components/ui/text-input";
import { countChangeable } from "@/lib/credentials/reads/count-changeable";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { changeMatchingAction, releaseDraftsAction } from "../actions";
import { actWords } from "../words/list";
import { consequencesOf, roomFor } from "./consequences";
import { listFilter } from "./list-filter";

type Props = { actor: Actor; slug: string; verb: RowVerb; back: string };

/** What will happen to all that the list's filters find: counted exactly, done by a job. `back`: the list's own query. */
export async function ActOnAll({ actor, slug, verb, back }: Props) {
  const { filter, query } = await listFilter(actor, Object.fromEntries(new URLSearchParams(back)));
  const { fitting, others } = await ask(countChangeable, actor, { verb, ...filter });
  const list = routes.dashboard(slug).credentials(query);
  const words = VERB_WORDS[verb];
  const crumbs = [{ label: actWords.crumb, href: list }, { label: words.button }];
  if (fitting === 0) {
    return (
      <>
        <Breadcrumbs items={crumbs} />
        <PageHeader title={words.button} />
        <EmptyState title={actWords.nothingFits} action={<Button href={list}>{actWords.back}</Button>}>
          {actWords.noneFound(others)}
        </EmptyState>
      </>
    );
  }
  const { status: _status, ...drafts } = filter;
  const narrowed = verb === "issue" ? drafts : { ...filter, change: verb, expected: String(fitting) };
  const filtered = Object.values(filter).some(Boolean);
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeader title={actWords.question(confirmWords(verb, fitting))}>
        {filtered ? actWords.found : actWords.everything}
      </PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          action={verb === "issue" ? releaseDraftsAction : changeMatchingAction}
          hidden={{ workspace: slug, intent: list.split("?")[1] ?? "", ...set(narrowed) }}
          danger={isFinal(verb)}
          affected={fitting}
          confirm={confirmWords(verb, fitting)}
          cancel={<Button href={list}>{actWords.notYet}</Button>}
          more={
            <AppLink className="link" href={list}>
              {actWords.see}
            </AppLink>
          }
          consequences={consequencesOf({
            verb,
            fitting,
            room: verb === "issue" ? await roomFor(actor) : null,
            others: { count: others, fact: actWords.leftAloneAll, line: actWords.othersLine },
            job: true,
          })}
        >
          {words.reason && (
            <TextInput name="reason" label={words.reason.label} help={words.reason.help} maxLength={500} />
          )}
        </ConfirmForm>
      </div>
    </>
  );
}

function set(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
