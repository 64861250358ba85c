import type { Id } from "@/lib/core/ids";
import type { Actor } from "@/lib/governance/rules/permissions";
import { listMessageAudience } from "@/lib/pathways/reads/message-audience";
import { previewMessage } from "@/lib/pathways/reads/preview-message";
import { ask } from "@/lib/read";
import { renderMessage } from "../../../../_parts/render-message";

type Text = {
  pathwayId: Id<"pathway">;
  achievementId: Id<"achievement">;
  groupId: Id<"group"> | null;
  subject: string;
  body: string;
};
const OFFERED = 50;

/** The mail as its first reader, or the one asked for, would get it; and whom else it can be looked at as. */
export async function loadPreview(actor: Actor, { subject, body, ...of }: Text) {
  const target = targetOf(of);
  const [preview, people] = await Promise.all([
    ask(previewMessage, actor, { ...target, subject, body }),
    ask(listMessageAudience, actor, { ...target, limit: OFFERED }),
  ]);
  return {
    initial: await renderMessage(preview),
    people: people.data.map(({ id, name }) => ({ value: id as string, label: name })),
    repliesTo: preview.mail?.props.workspace.replyTo ?? null,
  };
}

/** Whom a message is for; reads take that and nothing more. */
export function targetOf({ pathwayId, achievementId, groupId }: Omit<Text, "subject" | "body">) {
  return { pathwayId, achievementId, groupId };
}
