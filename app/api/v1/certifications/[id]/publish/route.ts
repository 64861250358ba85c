import { publishCertification } from "@/lib/certifications/commands/publish-certification";
import { getCertification } from "@/lib/certifications/reads/get-certification";
import { certificationAnswer as answer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(publishCertification, {
  summary: "Publish a certification; where courses earn it, a job assigns the members of its groups",
  status: 200,
  answer,
  show: async ({ id, jobId }, look) => ({ ...(await look(getCertification, { id })), jobId }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
