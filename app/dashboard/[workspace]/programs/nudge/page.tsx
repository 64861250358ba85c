import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { renderMessage } from "@/app/dashboard/[workspace]/_parts/render-message";
import { MessagePreviewPane } from "@/components/pathways/messages/message-preview";
import { NudgeForm } from "@/components/programs/nudge/nudge-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { requireMember } from "@/lib/auth/session";
import { newId } from "@/lib/core/ids";
import { can } from "@/lib/governance/rules/permissions";
import { previewNudge } from "@/lib/programs/reads/preview-nudge";
import { NUDGE_TEXTS } from "@/lib/programs/rules/nudge-words";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { type ChosenPeople, chosenOf, fieldsOf, loadChosen, type Search } from "../_parts/chosen";
import { NobodyChosen, wayBack } from "../_parts/chosen-frame";
import { ChosenTable } from "../_parts/chosen-people";
import { nudgeWords as words } from "../words/nudges";
import { createNudgeAction } from "./actions";

export const metadata: Metadata = { title: words.crumb };

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Search> };

/** A mail to those chosen: who they are, what it says, and how one of them gets it. */
export default async function NudgePage({ params, searchParams }: Props) {
  const { workspace: slug } = await params;
  const { actor, workspace } = await requireMember(slug);
  if (!can(actor, "program.nudge")) forbidden();
  const chosen = chosenOf(await searchParams);
  const { crumbs, back } = await wayBack({ actor, workspace }, chosen);
  const loaded = await loadChosen(actor, chosen);
  if (!loaded.audience)
    return <NobodyChosen crumbs={crumbs} crumb={words.crumb} slug={slug} refusal={loaded.refusal ?? ""} />;
  const { audience } = loaded;
  const late = audience.people.some(({ overdue }) => overdue.length > 0);
  const text = NUDGE_TEXTS[late ? "overdue" : "open"];
  const fields = fieldsOf(chosen);
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs items={[...crumbs, { label: words.crumb }]} />
      <PageHeader title={words.title(audience.total)}>{words.lede}</PageHeader>
      <Section title={words.who}>
        <div className="grid gap-3">
          <p className="text-body">
            <Whom audience={audience} />
          </p>
          {audience.nudgedToday > 0 && <Note>{words.nudgedToday(audience.nudgedToday, audience.total)}</Note>}
          <p className="help">{words.frozen}</p>
          <ChosenTable audience={audience} slug={slug} mails />
        </div>
      </Section>
      <Section title={words.what}>
        <div className="msg-cols">
          <NudgeForm
            id="nudge"
            action={createNudgeAction}
            hidden={{ workspace: slug, id: newId("nudge"), ...fields }}
            values={text}
            back={back}
          />
          <MessagePreviewPane
            form="nudge"
            sends={["certification", "program", "group", "name", "status", "ended", "people[]"]}
            url={to.previewNudge()}
            people={audience.people.map(({ programId, recipient }) => ({
              value: `${programId}:${recipient.id}`,
              label: recipient.name,
            }))}
            initial={await renderMessage(await ask(previewNudge, actor, { ...chosen, ...text }))}
          />
        </div>
      </Section>
    </>
  );
}

/** “3 people of Leaders. 1 person wants no messages …” */
function Whom({ audience: { total, programs, unreachable } }: { audience: ChosenPeople }) {
  const [only] = programs;
  const { unsubscribed, withoutAddress, ended } = unreachable;
  const of = programs.length === 1 ? <bdi>{only?.name}</bdi> : words.and(programs.length);
  return (
    <>
      {said(words.of(<strong className="num">{words.whom(total)}</strong>, of))}
      {unsubscribed > 0 && words.unsubscribed(unsubscribed)}
      {withoutAddress > 0 && words.withoutAddress(withoutAddress)}
      {ended > 0 && words.ended(ended)}
    </>
  );
}
