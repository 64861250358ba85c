import { retireCertification } from "@/lib/certifications/commands/retire-certification";
import { getCertification } from "@/lib/certifications/reads/get-certification";
import { certificationAnswer as answer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(retireCertification, {
  summary: "Retire a certification; it stays with those who completed it",
  answer,
  show: ({ id }, look) => look(getCertification, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
