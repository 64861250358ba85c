import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MessageForm } from "@/components/pathways/messages/message-form";
import { MessagePreviewPane } from "@/components/pathways/messages/message-preview";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { can } from "@/lib/governance/rules/permissions";
import { messagesWords, editMessageWords as words } from "../../../../words/messages";
import { listWords } from "../../../../words/pages";
import { loadMessage, type MessageParams } from "../../_components/load-message";
import { loadPreview } from "../../_components/load-preview";
import { updateMessageAction } from "../../actions";

export const metadata: Metadata = { title: words.tab };

export default async function EditMessagePage({ params }: MessageParams) {
  const { actor, workspace, pathway, message, step, title, to, path } = await loadMessage(params);
  if (message.status !== "draft" || !can(actor, "message.send")) redirect(path as never);
  const { kind, subject, body } = message;
  const preview = await loadPreview(actor, message);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.pathways() },
          { label: pathway.name, href: to.pathway(pathway.id) },
          { label: messagesWords.title, href: to.messages(pathway.id) },
          { label: title, href: path },
          { label: words.crumb },
        ]}
      />
      <PageHeader title={words.title}>{said(words.lede(<bdi>{step}</bdi>))}</PageHeader>
      <div className="msg-cols">
        <MessageForm
          id="message"
          action={updateMessageAction}
          hidden={{
            workspace: workspace.slug,
            id: message.id,
            ifVersion: String(message.version),
            achievementId: message.achievementId,
            groupId: message.groupId ?? "",
          }}
          values={{ kind, subject, body }}
          submit={words.save}
          back={path}
        />
        <MessagePreviewPane
          sends={["achievementId", "groupId"]}
          form="message"
          url={to.previewMessage(pathway.id)}
          people={preview.people}
          initial={preview.initial}
        />
      </div>
    </>
  );
}
