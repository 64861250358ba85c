import { cache } from "react";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import type { Actor } from "@/lib/governance/rules/permissions";
import { getProgram } from "@/lib/programs/reads/get-program";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

const find = cache((actor: Actor, id: string) => orNotFound(ask(getProgram, actor, { id: id as Id<"program"> })));

/** What every page of one program begins with. */
export async function loadProgram(params: Promise<{ workspace: string; id: string }>) {
  const { workspace: slug, id } = await params;
  const { actor, workspace } = await requireMember(slug);
  return { actor, workspace, program: await find(actor, id), to: routes.dashboard(slug) };
}
