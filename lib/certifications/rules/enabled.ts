import { DomainError } from "../../core/errors";
import type { Workspace } from "../../governance/rules/workspace";

const SWITCHED_OFF =
  "Certifications are switched off in this workspace. An owner or admin can switch them on in the settings.";

/** Where they are switched off nothing of them is lost, and nothing of them is shown or done. */
export function assertCertificationsEnabled({ certificationsEnabled }: Pick<Workspace, "certificationsEnabled">): void {
  if (!certificationsEnabled) throw new DomainError("conflict", SWITCHED_OFF);
}
