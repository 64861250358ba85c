import { ArrowRight } from "lucide-react";
import { confirmWords, type RowVerb, VERB_WORDS } from "@/components/credentials/verbs";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import type { Consequence } from "@/components/ui/consequences";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber } from "@/components/ui/format";
import { PageHeader } from "@/components/ui/page-header";
import { TextInput } from "@/components/ui/text-input";
import { countChangeable } from "@/lib/credentials/reads/count-changeable";
import { getUsage } from "@/lib/governance/reads/get-usage";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { changeMatchingAction, releaseDraftsAction } from "../actions";
import { listFilter } from "./list-filter";

type Props = { actor: Actor; slug: string; verb: RowVerb; back: string };

/** What will happen to all that the list's filters find: counted exactly, done by a job. `back`: the list's own query. */
export async function ActOnAll({ actor, slug, verb, back }: Props) {
  const query = Object.fromEntries(new URLSearchParams(back));
  const filter = listFilter(query);
  const { fitting, others } = await ask(countChangeable, actor, { verb, ...filter });
  const list = routes.dashboard(slug).credentials(query);
  const words = VERB_WORDS[verb];
  const crumbs = [{ label: "Credentials", href: list }, { label: words.button }];
  if (fitting === 0) {
    return (
      <>
        <Breadcrumbs items={crumbs} />
        <PageHeader title={words.button} />
        <EmptyState title="Nothing of this fits" action={<Button href={list}>Back to credentials</Button>}>
          None of the {formatNumber(others)} is in a state in which this can be done.
        </EmptyState>
      </>
    );
  }
  const { status: _status, ...drafts } = filter;
  const narrowed = verb === "issue" ? drafts : { ...filter, change: verb, expected: String(fitting) };
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeader title={`${confirmWords(verb, fitting)}?`}>
        {back
          ? "All that the list’s filters find, the pages that you have not seen included."
          : "Every credential of this workspace."}
      </PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          action={verb === "issue" ? releaseDraftsAction : changeMatchingAction}
          hidden={{ workspace: slug, intent: back, ...set(narrowed) }}
          danger={words.danger}
          affected={fitting}
          confirm={confirmWords(verb, fitting)}
          cancel={<Button href={list}>Not yet</Button>}
          more={
            <AppLink className="link" href={list}>
              See them
            </AppLink>
          }
          consequences={consequencesOf(verb, fitting, others, verb === "issue" ? await roomFor(actor) : null)}
        >
          {words.reason && (
            <TextInput name="reason" label={words.reason.label} help={words.reason.help} maxLength={500} />
          )}
        </ConfirmForm>
      </div>
    </>
  );
}

async function roomFor(actor: Actor): Promise<number | null> {
  const { issued, limit } = await ask(getUsage, actor, {});
  return limit === null ? null : Math.max(0, limit - issued);
}

function set(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function consequencesOf(verb: RowVerb, fitting: number, others: number, room: number | null): Consequence[] {
  const words = VERB_WORDS[verb];
  const going = room === null ? fitting : Math.min(room, fitting);
  const arrow = <ArrowRight aria-hidden />;
  return [
    { count: going, fact: words.fact(going), line: words.line },
    ...(going < fitting
      ? [
          {
            count: fitting - going,
            fact: "wait for room",
            line: "The credential limit leaves no more. The oldest go out first.",
          },
        ]
      : []),
    ...(words.besides ?? []).map((each) => ({ ...each, icon: arrow })),
    ...(others > 0
      ? [{ count: others, fact: "left alone", line: "Their state does not fit: they stay as they are." }]
      : []),
    { fact: "A job does it", line: "You can leave the page; the list shows how far it is.", icon: arrow },
  ];
}
