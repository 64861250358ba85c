import { cache } from "react";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import type { Actor } from "@/lib/governance/rules/permissions";
import { getParticipant } from "@/lib/programs/reads/get-participant";
import { ask } from "@/lib/read";
import { loadProgram } from "./find-program";

export type ParticipantParams = Promise<{ workspace: string; id: string; recipient: string }>;

const find = cache((actor: Actor, id: Id<"program">, recipient: string) =>
  orNotFound(ask(getParticipant, actor, { id, recipientId: recipient as Id<"recipient"> })),
);

/** What every page of one person in a program begins with. */
export async function loadParticipant(params: ParticipantParams) {
  const { recipient } = await params;
  const base = await loadProgram(params);
  return { ...base, participant: await find(base.actor, base.program.id, recipient) };
}
