import { programCertifyAnswer } from "@/lib/entrypoints/api/program-results";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { certifyProgram } from "@/lib/programs/commands/certify-program";

export const POST = endpoint(certifyProgram, {
  summary: "Add a certification to a program that ended without one; a job certifies those who had passed",
  status: 202,
  answer: programCertifyAnswer,
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
