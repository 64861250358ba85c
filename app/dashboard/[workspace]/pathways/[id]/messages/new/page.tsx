import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { MessageForm } from "@/components/pathways/messages/message-form";
import { MessagePreviewPane } from "@/components/pathways/messages/message-preview";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { FilterSelect, Filters } from "@/components/ui/filters";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { newId } from "@/lib/core/ids";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { MESSAGE_KIND_WORDS } from "@/lib/pathways/rules/message-kinds";
import { MESSAGE_KINDS } from "@/lib/pathways/rules/message-vocabulary";
import { ask } from "@/lib/read";
import { plainQuery } from "../../../../_parts/keyset";
import { loadPathway, type PathwayParams } from "../../../_components/load-pathway";
import { messagesWords, writeWords as words } from "../../../words/messages";
import { listWords } from "../../../words/pages";
import { Audience } from "../_components/audience";
import { KindLinks } from "../_components/kind-links";
import { loadPreview } from "../_components/load-preview";
import { createMessageAction } from "../actions";

export const metadata: Metadata = { title: words.tab };

type Props = PathwayParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewMessagePage({ params, searchParams }: Props) {
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const query = plainQuery(await searchParams);
  const step = pathway.steps.find(({ achievementId }) => achievementId === query.missing) ?? pathway.steps[0];
  if (!step || !can(actor, "message.send")) notFound();
  // The filter shows what the address says: so it says which step.
  if (query.missing !== step.achievementId)
    redirect(to.newMessage(pathway.id, { ...query, missing: step.achievementId }) as never);
  const groups = (await ask(listGroups, actor, { limit: 200 })).data;
  const group = groups.find(({ id }) => id === query.group) ?? null;
  const kind = MESSAGE_KINDS.find((each) => each === query.kind) ?? "reminder";
  const { subject, body } = MESSAGE_KIND_WORDS[kind];
  const target = { pathwayId: pathway.id, achievementId: step.achievementId, groupId: group?.id ?? null };
  const preview = await loadPreview(actor, { ...target, subject, body });
  const path = to.newMessage(pathway.id);
  const kept = { missing: step.achievementId, group: group?.id, kind: query.kind };
  const key = `${step.achievementId} ${group?.id} ${kind}`; // another target is another form
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.pathways() },
          { label: pathway.name, href: to.pathway(pathway.id) },
          { label: messagesWords.title, href: to.messages(pathway.id) },
          { label: words.crumb },
        ]}
      />
      <PageHeader title={said(words.title(<bdi>{step.name}</bdi>))}>{words.lede}</PageHeader>
      {pathway.status !== "active" && <Note>{words.inactive}</Note>}
      <Section title={words.who}>
        <Filters path={path} keep={{ kind: query.kind }}>
          <FilterSelect
            name="missing"
            label={words.lacks}
            any={words.chooseStep}
            value={step.achievementId}
            options={pathway.steps.map(({ achievementId, name }) => ({ value: achievementId, label: name }))}
          />
          {groups.length > 0 && (
            <FilterSelect
              name="group"
              label={words.group}
              any={words.everyone}
              value={group?.id}
              options={groups.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Filters>
        <Audience
          actor={actor}
          to={to}
          target={target}
          step={step.name}
          steps={pathway.steps.length}
          path={path}
          query={{ ...kept, cursor: query.cursor, before: query.before }}
        />
      </Section>
      <Section title={words.what}>
        <KindLinks href={(each) => to.newMessage(pathway.id, { ...kept, kind: each })} />
        <div className="msg-cols" key={key}>
          <MessageForm
            id="message"
            action={createMessageAction}
            hidden={{
              workspace: workspace.slug,
              id: newId("message"),
              pathwayId: pathway.id,
              achievementId: step.achievementId,
              groupId: group?.id ?? "",
            }}
            values={{ kind, subject, body }}
            submit={words.save}
            back={to.messages(pathway.id)}
          />
          <MessagePreviewPane
            sends={["achievementId", "groupId"]}
            form="message"
            url={to.previewMessage(pathway.id)}
            people={preview.people}
            initial={preview.initial}
          />
        </div>
      </Section>
    </>
  );
}
