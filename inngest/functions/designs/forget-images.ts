import { CREDENTIAL_EVENTS, type CredentialEventData } from "@/lib/credentials/rules/events";
import { forgetCertificateImages } from "@/lib/designs/render/png";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

/** What was drawn of a deleted credential goes with it; its address answers 410 before that already. */
export const forgetImages = inngest.createFunction(
  { id: "forget-images", retries: PATIENT, triggers: [{ event: CREDENTIAL_EVENTS.deleted }] },
  ({ event, step }) => {
    const { credentialIds } = event.data as CredentialEventData;
    return step.run("forget", async () => {
      for (const id of credentialIds) await forgetCertificateImages(id);
      return credentialIds.length;
    });
  },
);
