import { cache } from "react";
import { getCertification } from "@/lib/certifications/reads/get-certification";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { requireCertifications } from "./require-certifications";

const find = cache((actor: Actor, id: string) =>
  orNotFound(ask(getCertification, actor, { id: id as Id<"certification"> })),
);

/** What every page of one certification begins with. */
export async function loadCertification(params: Promise<{ workspace: string; id: string }>) {
  const { workspace: slug, id } = await params;
  const { actor, workspace } = await requireCertifications(slug);
  return { actor, workspace, certification: await find(actor, id), to: routes.dashboard(slug) };
}
