import { listCertifications } from "@/lib/certifications/reads/get-certification";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";

type Place = { certificationsEnabled: boolean };
const MOST = 200;

/** Certifications that are earned by programs, of the newest 200; none where they are switched off. */
export async function loadCertifications(actor: Actor, workspace: Place): Promise<CertificationView[]> {
  if (!workspace.certificationsEnabled) return [];
  const { data } = await ask(listCertifications, actor, { limit: MOST });
  return data.filter(({ earnedBy }) => earnedBy === "programs");
}
