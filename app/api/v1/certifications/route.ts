import { createCertification } from "@/lib/certifications/commands/create-certification";
import { getCertification, listCertifications } from "@/lib/certifications/reads/get-certification";
import { certificationAnswer, listOf } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(listCertifications, {
  summary: "Certifications, newest first",
  answer: listOf(certificationAnswer),
});
export const POST = endpoint(createCertification, {
  summary: "Make a certification, as a draft",
  status: 201,
  answer: certificationAnswer,
  show: ({ id }, look) => look(getCertification, { id }),
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
