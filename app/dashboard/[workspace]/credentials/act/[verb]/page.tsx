import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { isFinal, isRowVerb, verbsOf } from "@/components/credentials/verbs";
import { confirmWords, VERB_WORDS } from "@/components/credentials/words";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import type { Consequence } from "@/components/ui/consequences";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { getCredentials } from "@/lib/credentials/reads/get-credential";
import { allows, refusal, STATE_WORDS } from "@/lib/credentials/rules/lifecycle";
import type { CredentialView } from "@/lib/credentials/rules/view";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { ActOnAll } from "../../_parts/act-on-all";
import { consequencesOf, roomFor } from "../../_parts/consequences";
import { deleteAction, issueDraftsAction, reinstateAction, revokeAction, suspendAction } from "../../actions";
import { actWords } from "../../words/list";

type Props = {
  params: Promise<{ workspace: string; verb: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const MAX = 200;
const NAMED = 5;
const ACTIONS = {
  issue: issueDraftsAction,
  revoke: revokeAction,
  suspend: suspendAction,
  reinstate: reinstateAction,
  delete: deleteAction,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { verb } = await params;
  return { title: isRowVerb(verb) ? VERB_WORDS[verb].button : actWords.crumb };
}

/** What will happen to what was selected, before it happens: for one and for many, with and without JavaScript. */
export default async function ActPage({ params, searchParams }: Props) {
  const { workspace: slug, verb } = await params;
  const search = await searchParams;
  const { actor } = await requireMember(slug);
  if (!isRowVerb(verb)) notFound();
  if (!verbsOf(actor).includes(verb)) forbidden();
  if (search.all === "1") return <ActOnAll actor={actor} slug={slug} verb={verb} back={textOf(search.back)} />;
  const ids = [search["ids[]"] ?? []].flat().slice(0, MAX) as Id<"credential">[];
  const back = textOf(search.back);
  const rows = await ask(getCredentials, actor, { ids });
  const fitting = rows.filter((row) => allows(verb, row.status));
  const others = rows.filter((row) => !allows(verb, row.status));
  const room = verb === "issue" ? await roomFor(actor) : null;
  const to = routes.dashboard(slug);
  const words = VERB_WORDS[verb];
  const list = to.credentials(Object.fromEntries(new URLSearchParams(back)));
  const [only] = rows;
  const single = ids.length === 1 && only;
  const [named] = single ? rows : fitting.length === 1 ? fitting : [];
  const several = fitting.length > 0 ? actWords.question(confirmWords(verb, fitting.length)) : words.button;
  const title = named
    ? said(actWords.one(words.button, <bdi>{named.recipient.name}</bdi>, <bdi>{named.achievementName}</bdi>))
    : several;
  return (
    <>
      <Breadcrumbs items={[{ label: actWords.crumb, href: list }, { label: words.button }]} />
      <PageHeader title={title} />
      {fitting.length === 0 ? (
        <EmptyState
          title={rows.length === 0 ? actWords.nothingSelected : actWords.nothingFits}
          action={<Button href={list}>{actWords.back}</Button>}
        >
          {single
            ? refusal(verb, only.status)
            : rows.length === 0
              ? actWords.selectFirst
              : actWords.noneCan(rows.length)}
        </EmptyState>
      ) : (
        <div className="confirm-page">
          <ConfirmForm
            action={ACTIONS[verb]}
            hidden={{
              workspace: slug,
              "ids[]": fitting.map((row) => row.id),
              skipOthers: "true",
              intent: single ? "one=1" : back,
            }}
            danger={isFinal(verb)}
            affected={fitting.length}
            confirm={confirmWords(verb, fitting.length)}
            cancel={<Button href={single ? to.credential(only.id) : list}>{actWords.notYet}</Button>}
            consequences={consequencesOf({ verb, fitting: fitting.length, room, others: leftAlone(others) })}
          >
            {words.reason && (
              <TextInput name="reason" label={words.reason.label} help={words.reason.help} maxLength={500} />
            )}
          </ConfirmForm>
        </div>
      )}
    </>
  );
}

function textOf(value: string | string[] | undefined): string {
  return [value ?? []].flat()[0] ?? "";
}

function leftAlone(others: CredentialView[]): Consequence {
  const more = others.length - NAMED;
  const line = (
    <>
      {others.slice(0, NAMED).map(({ id, recipient, achievementName, expired, status }) => (
        <span className="block" key={id}>
          {said(
            actWords.other(
              <bdi>{recipient.name}</bdi>,
              <bdi>{achievementName}</bdi>,
              expired ? actWords.expired : STATE_WORDS[status],
            ),
          )}
        </span>
      ))}
      {more > 0 && actWords.more(more)}
    </>
  );
  return { count: others.length, fact: actWords.leftAlone, line };
}
