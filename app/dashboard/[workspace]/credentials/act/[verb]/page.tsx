import { ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { confirmWords, isRowVerb, type RowVerb, VERB_WORDS } from "@/components/credentials/verbs";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import type { Consequence } from "@/components/ui/consequences";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { getCredentials } from "@/lib/credentials/reads/get-credential";
import { allows, refusal } from "@/lib/credentials/rules/lifecycle";
import type { CredentialView } from "@/lib/credentials/rules/view";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { ActOnAll } from "../../_parts/act-on-all";
import { deleteAction, issueDraftsAction, reinstateAction, revokeAction, suspendAction } from "../../actions";

export const metadata: Metadata = { title: "Credentials" };

type Props = {
  params: Promise<{ workspace: string; verb: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const MAX = 200;
const DONE = { issue: "issued", revoke: "revoked", suspend: "suspended", reinstate: "reinstated", delete: "deleted" };
const ACTIONS = {
  issue: issueDraftsAction,
  revoke: revokeAction,
  suspend: suspendAction,
  reinstate: reinstateAction,
  delete: deleteAction,
};

/** What will happen to what was selected, before it happens: for one and for many, with and without JavaScript. */
export default async function ActPage({ params, searchParams }: Props) {
  const { workspace: slug, verb } = await params;
  const search = await searchParams;
  const { actor } = await requireMember(slug);
  if (!isRowVerb(verb)) notFound();
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
  const several = fitting.length > 0 ? `${confirmWords(verb, fitting.length)}?` : words.button;
  const title = single ? `${words.button} ${only.recipient.name}’s ${only.achievementName}?` : several;
  const cancel = <Button href={single ? to.credential(only.id) : list}>Not yet</Button>;
  return (
    <>
      <Breadcrumbs items={[{ label: "Credentials", href: list }, { label: words.button }]} />
      <PageHeader title={title} />
      {fitting.length === 0 ? (
        <EmptyState
          title={rows.length === 0 ? "Nothing is selected" : "Nothing of this fits"}
          action={<Button href={list}>Back to credentials</Button>}
        >
          {single
            ? refusal(verb, only.status)
            : rows.length === 0
              ? "Select credentials in the list first."
              : `None of the ${rows.length} selected is in a state in which it can be ${DONE[verb]}.`}
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
            danger={words.danger}
            affected={fitting.length}
            confirm={confirmWords(verb, fitting.length)}
            cancel={cancel}
            consequences={consequencesOf(verb, fitting, others, room)}
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

async function roomFor(actor: Parameters<typeof ask>[1]): Promise<number | null> {
  const { issued, limit } = await ask(getUsage, actor, {});
  return limit === null ? null : Math.max(0, limit - issued);
}

function consequencesOf(
  verb: RowVerb,
  fitting: CredentialView[],
  others: CredentialView[],
  room: number | null,
): Consequence[] {
  const words = VERB_WORDS[verb];
  const going = room === null ? fitting.length : Math.min(room, fitting.length);
  const list: Consequence[] = [{ count: going, fact: words.fact(going), line: words.line }];
  if (going < fitting.length) {
    list.push({
      count: fitting.length - going,
      fact: "wait for room",
      line: "The credential limit leaves no more. The oldest go out first.",
    });
  }
  for (const each of words.besides ?? []) list.push({ ...each, icon: <ArrowRight aria-hidden /> });
  if (others.length > 0) {
    const names = others
      .slice(0, 5)
      .map((row) => `${row.recipient.name}, ${row.achievementName} (${row.expired ? "expired" : row.status})`);
    const more = others.length > names.length ? ` and ${others.length - names.length} more` : "";
    list.push({
      count: others.length,
      fact: "left alone, since this does not fit",
      line: `${names.join("; ")}${more}.`,
    });
  }
  return list;
}
