import type { Metadata } from "next";
import { MessagePreviewPane } from "@/components/pathways/messages/message-preview";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { can } from "@/lib/governance/rules/permissions";
import { MESSAGE_KIND_WORDS } from "@/lib/pathways/rules/message-kinds";
import { plainQuery } from "../../../../_parts/keyset";
import { messagesWords, messageWords as words } from "../../../words/messages";
import { listWords } from "../../../words/pages";
import { DraftParts } from "../_components/draft-parts";
import { loadMessage, type MessageParams } from "../_components/load-message";
import { loadPreview } from "../_components/load-preview";
import { MessageActions } from "../_components/message-actions";
import { MessageBadge } from "../_components/message-badge";
import { SentParts } from "../_components/sent-parts";

export const metadata: Metadata = { title: words.tab };

type Props = MessageParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A draft with everything to do before it goes out; afterwards what became of it. */
export default async function MessagePage({ params, searchParams }: Props) {
  const loaded = await loadMessage(params);
  const { actor, workspace, pathway, message, step, title, to } = loaded;
  const query = plainQuery(await searchParams);
  const preview = await loadPreview(actor, message);
  const open = message.status === "draft" || message.status === "scheduled";
  const parts = { ...loaded, query, maySend: can(actor, "message.send") };
  const { id, achievementId, groupId, subject, body } = message;
  const kind = MESSAGE_KIND_WORDS[message.kind].name;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.pathways() },
          { label: pathway.name, href: to.pathway(pathway.id) },
          { label: messagesWords.title, href: to.messages(pathway.id) },
          { label: title },
        ]}
      />
      <PageHeader
        title={<bdi>{title}</bdi>}
        badge={<MessageBadge status={message.status} />}
        actions={parts.maySend && <MessageActions {...parts} />}
      >
        {said(
          message.group
            ? words.toGroup(kind, <bdi>{step}</bdi>, <bdi>{message.group.name ?? words.goneGroup}</bdi>)
            : words.to(kind, <bdi>{step}</bdi>),
        )}
        {message.status === "scheduled" &&
          message.sendAt &&
          said(words.goesOut(<Time at={message.sendAt} timeZone={workspace.timeZone} />, workspace.timeZone))}
        {message.sentAt && said(words.sent(<Time at={message.sentAt} timeZone={workspace.timeZone} />))}
      </PageHeader>
      <form id={id}>
        <HiddenFields values={{ achievementId, groupId: groupId ?? "", subject, body }} />
      </form>
      <div className="msg-cols">
        <div className="min-w-0">
          {open ? <DraftParts {...parts} repliesTo={preview.repliesTo} /> : <SentParts {...parts} />}
        </div>
        <Section title={open ? words.willLook : words.looks}>
          <MessagePreviewPane
            sends={["achievementId", "groupId"]}
            form={id}
            url={to.previewMessage(pathway.id)}
            people={preview.people}
            initial={preview.initial}
          />
        </Section>
      </div>
    </>
  );
}
