import { notFound } from "next/navigation";
import { cache } from "react";
import { requireMember } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getCourse } from "@/lib/courses/reads/get-course";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

const find = cache(async (actor: Actor, id: string) => {
  try {
    return await ask(getCourse, actor, { id: id as Id<"course"> });
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
});

/** What every page of one course begins with. */
export async function loadCourse(params: Promise<{ workspace: string; id: string }>) {
  const { workspace: slug, id } = await params;
  const { actor, workspace } = await requireMember(slug);
  return { actor, workspace, course: await find(actor, id), to: routes.dashboard(slug) };
}
