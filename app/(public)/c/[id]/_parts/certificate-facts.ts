import type { CertificateFacts } from "@/lib/designs/rules/view-model";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";
import type { Shown } from "./find-credential";

/** What stands on the sheet. The pathway that this credential completes is on it while that is active. */
export function certificateFacts({ credential, pathways }: Shown): CertificateFacts {
  const { id, workspace, achievement, recipientName, issuedOn, expiresOn } = credential;
  const walked = pathways.find((pathway) => pathway.role === "completion" && pathway.completed);
  const steps = walked?.steps.flatMap(({ name, earnedOn }) => (earnedOn ? [{ name, earnedOn }] : [])) ?? [];
  return {
    workspace,
    achievement,
    recipientName,
    credentialId: id,
    url: env.baseUrl + routes.credential(id),
    issuedOn,
    expiresOn,
    pathway: walked && steps.length === walked.steps.length ? { name: walked.name, steps } : undefined,
  };
}
