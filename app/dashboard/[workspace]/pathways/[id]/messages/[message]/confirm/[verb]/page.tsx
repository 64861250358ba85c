import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/governance/rules/permissions";
import { messageAudience } from "@/lib/pathways/reads/message-audience";
import { ask } from "@/lib/read";
import { messageConfirmWords } from "../../../../../words/message-confirmations";
import { messagesWords } from "../../../../../words/messages";
import { listWords } from "../../../../../words/pages";
import { type Confirmation, cancelling, deleting, sending } from "../../../_components/confirmations";
import { loadMessage } from "../../../_components/load-message";
import { targetOf } from "../../../_components/load-preview";

type Props = { params: Promise<{ workspace: string; id: string; message: string; verb: string }> };

/** Asks what the dialog asks, on a page of its own. */
export default async function ConfirmMessagePage({ params }: Props) {
  const { verb } = await params;
  const { actor, workspace, pathway, message, step, title: called, to, path } = await loadMessage(params);
  if (!can(actor, "message.send")) notFound();
  const { title, description, ...form } = await confirmationFor();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.pathways() },
          { label: pathway.name, href: to.pathway(pathway.id) },
          { label: messagesWords.title, href: to.messages(pathway.id) },
          { label: called, href: path },
          { label: form.confirm },
        ]}
      />
      <PageHeader title={title}>{description}</PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          {...form}
          hidden={{ workspace: workspace.slug, id: message.id }}
          cancel={<Button href={path}>{messageConfirmWords.notYet}</Button>}
        />
      </div>
    </>
  );

  async function confirmationFor(): Promise<Confirmation> {
    const { status } = message;
    if (verb === "send" && status === "draft")
      return sending(called, await ask(messageAudience, actor, targetOf(message)), step);
    if (verb === "cancel" && ["scheduled", "sending", "failed"].includes(status)) return cancelling(message);
    if (verb === "delete" && status === "draft") return deleting(called);
    notFound();
  }
}
