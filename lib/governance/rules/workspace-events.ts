import type { Id } from "../../core/ids";
import type { DomainEvent } from "./outcome";

/** What waited while they were off is made up for by whoever listens. */
export const CERTIFICATIONS_SWITCHED_ON = "governance/certifications.switched-on";
export type CertificationsSwitchedOn = { workspaceId: Id<"workspace"> };

export const certificationsSwitchedOn: DomainEvent = { name: CERTIFICATIONS_SWITCHED_ON, data: {} };
