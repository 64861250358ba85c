import { Badge, type Status } from "@/components/ui/badge";
import type { MessageStatus } from "@/lib/pathways/rules/message-vocabulary";
import { MESSAGE_STATUS_WORDS } from "@/lib/pathways/rules/message-words";

const LOOKS: Record<MessageStatus, Status> = {
  draft: "draft",
  scheduled: "waiting",
  sending: "running",
  sent: "sent",
  cancelled: "cancelled",
  failed: "failed",
};

export function MessageBadge({ status }: { status: MessageStatus }) {
  return <Badge status={LOOKS[status]}>{MESSAGE_STATUS_WORDS[status]}</Badge>;
}
