import type { Metadata } from "next";
import { MessagePreviewPane } from "@/components/pathways/messages/message-preview";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { can } from "@/lib/governance/rules/permissions";
import { MESSAGE_KIND_WORDS } from "@/lib/pathways/rules/message-kinds";
import { plainQuery } from "../../../../_parts/keyset";
import { DraftParts } from "../_components/draft-parts";
import { loadMessage, type MessageParams } from "../_components/load-message";
import { loadPreview } from "../_components/load-preview";
import { MessageActions } from "../_components/message-actions";
import { MessageBadge } from "../_components/message-badge";
import { SentParts } from "../_components/sent-parts";

export const metadata: Metadata = { title: "Message" };

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
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Pathways", href: to.pathways() },
          { label: pathway.name, href: to.pathway(pathway.id) },
          { label: "Messages", href: to.messages(pathway.id) },
          { label: title },
        ]}
      />
      <PageHeader
        title={<bdi>{title}</bdi>}
        badge={<MessageBadge status={message.status} />}
        actions={parts.maySend && <MessageActions {...parts} />}
      >
        {MESSAGE_KIND_WORDS[message.kind].name}, to those who lack <bdi>{step}</bdi>
        {message.group && <> in {message.group.name ? <bdi>{message.group.name}</bdi> : "a group that was deleted"}</>}.{" "}
        {message.status === "scheduled" && message.sendAt && (
          <>
            Goes out on <Time at={message.sendAt} timeZone={workspace.timeZone} /> ({workspace.timeZone}).
          </>
        )}
        {message.sentAt && (
          <>
            Sent on <Time at={message.sentAt} timeZone={workspace.timeZone} />.
          </>
        )}
      </PageHeader>
      <form id={id}>
        <HiddenFields values={{ achievementId, groupId: groupId ?? "", subject, body }} />
      </form>
      <div className="msg-cols">
        <div className="min-w-0">
          {open ? <DraftParts {...parts} repliesTo={preview.repliesTo} /> : <SentParts {...parts} />}
        </div>
        <Section title={open ? "As it will look" : "As it looks"}>
          <MessagePreviewPane
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
