import { jobAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { getJob } from "@/lib/governance/reads/get-job";

export const GET = endpoint(getJob, { summary: "How far a job is", answer: jobAnswer });
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
