import { PencilLine } from "lucide-react";
import { Button } from "@/components/ui/button";
import { messageAudience } from "@/lib/pathways/reads/message-audience";
import { blanksOf } from "@/lib/pathways/rules/message-template";
import { ask } from "@/lib/read";
import { ConfirmLink } from "../../../_components/confirm-link";
import { messageWords as words } from "../../../words/messages";
import { cancelling, deleting, sending } from "./confirmations";
import type { loadMessage } from "./load-message";
import { targetOf } from "./load-preview";

type Props = Awaited<ReturnType<typeof loadMessage>>;

/** What can be done with a message as it stands. */
export async function MessageActions({ actor, workspace, pathway, message, step, title, to }: Props) {
  const hidden = { workspace: workspace.slug, id: message.id };
  const href = (verb: "send" | "cancel" | "delete") => to.confirmMessage(pathway.id, message.id, verb);
  if (message.status === "scheduled")
    return <ConfirmLink href={href("cancel")} label={words.unplan} hidden={hidden} {...cancelling(message)} />;
  if (message.status === "sending" || message.status === "failed")
    return <ConfirmLink href={href("cancel")} label={words.stop} hidden={hidden} {...cancelling(message)} />;
  if (message.status !== "draft") return null;
  const counts = await ask(messageAudience, actor, targetOf(message));
  const filledIn = blanksOf(message.subject).length + blanksOf(message.body).length === 0;
  const ready = filledIn && pathway.status === "active" && counts.mailed > 0;
  return (
    <>
      <ConfirmLink href={href("delete")} label={words.delete} hidden={hidden} {...deleting(title)} />
      <Button icon={<PencilLine aria-hidden />} href={to.editMessage(pathway.id, message.id)}>
        {words.edit}
      </Button>
      {ready && (
        <ConfirmLink
          href={href("send")}
          label={words.sendNow}
          variant="ink"
          hidden={{ ...hidden, ifVersion: String(message.version) }}
          {...sending(title, counts, step)}
        />
      )}
    </>
  );
}
