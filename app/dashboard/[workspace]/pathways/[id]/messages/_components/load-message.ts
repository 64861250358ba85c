import { notFound } from "next/navigation";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { getMessage, type MessageView } from "@/lib/pathways/reads/get-message";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import { readableTemplate } from "@/lib/pathways/rules/message-template";
import { ask } from "@/lib/read";
import { loadPathway } from "../../../_components/load-pathway";
import { messagesWords as words } from "../../../words/messages";

export type MessageParams = { params: Promise<{ workspace: string; id: string; message: string }> };

/** The message that a page is about, with its pathway; one of another pathway is not there. */
export async function loadMessage(params: MessageParams["params"]) {
  const { message: id } = await params;
  const { to, ...rest } = await loadPathway(params);
  const message = await orNotFound(ask(getMessage, rest.actor, { id: id as Id<"message"> }));
  if (message.pathwayId !== rest.pathway.id) notFound();
  const step = rest.pathway.steps.find(({ achievementId }) => achievementId === message.achievementId)?.name;
  const path = to.message(rest.pathway.id, message.id);
  const title = titleOf(message, rest.pathway, rest.workspace.name);
  return { ...rest, to, message, title, step: step ?? words.aGoneStep, path };
}

/** A subject as it can be read before it is filled in. */
export function titleOf(message: Pick<MessageView, "subject" | "achievementId">, pathway: PathwayView, issuer: string) {
  const step = pathway.steps.find(({ achievementId }) => achievementId === message.achievementId)?.name;
  const completion = pathway.completionName ?? pathway.name;
  const total = String(pathway.steps.length);
  return readableTemplate(message.subject, { step, pathway: pathway.name, completion, issuer, total });
}
