import { deleteCertification } from "@/lib/certifications/commands/delete-certification";
import { updateCertification } from "@/lib/certifications/commands/update-certification";
import { getCertification } from "@/lib/certifications/reads/get-certification";
import { certificationAnswer as answer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(getCertification, { summary: "One certification", answer });
export const PATCH = endpoint(updateCertification, {
  summary: "Change a certification; of a published one, open rounds are looked at again and nothing is taken away",
  answer,
  show: async ({ id, jobId }, look) => ({ ...(await look(getCertification, { id })), jobId }),
});
export const DELETE = endpoint(deleteCertification, {
  summary: "Delete a draft, or a retired certification that nobody completed",
});
export const { POST, PUT } = notAllowed("GET", "PATCH", "DELETE");
