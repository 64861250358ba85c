import { notFound } from "next/navigation";
import { requireMember } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getPathway } from "@/lib/pathways/reads/get-pathway";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

export type PathwayParams = { params: Promise<{ workspace: string; id: string }> };

/** The member, the workspace and the pathway that a page of one pathway is about. */
export async function loadPathway(params: PathwayParams["params"]) {
  const { workspace: slug, id } = await params;
  const member = await requireMember(slug);
  try {
    const pathway = await ask(getPathway, member.actor, { id: id as Id<"pathway"> });
    return { ...member, pathway, to: routes.dashboard(slug) };
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
}
