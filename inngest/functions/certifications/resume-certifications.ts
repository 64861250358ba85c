import { resumeCertifications as resume } from "@/lib/certifications/commands/resume-certifications";
import { runJob } from "@/lib/entrypoints/job";
import { CERTIFICATIONS_SWITCHED_ON, type CertificationsSwitchedOn } from "@/lib/governance/rules/workspace-events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "resume-certifications";

/** Certifications were switched on again: what happened in the meantime counts. */
export const resumeCertifications = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: CERTIFICATIONS_SWITCHED_ON }] },
  ({ event, step }) => {
    const { workspaceId } = event.data as CertificationsSwitchedOn;
    return step.run("resume", () => runJob(resume, workspaceId, {}, id));
  },
);
