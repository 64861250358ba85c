import { releaseCertificates } from "@/lib/courses/release-run";
import { inngest } from "../../client";

const id = "release-certificates-sweep";

/** Certificates that were generated before the end of their course, or before the day chosen for them. */
export const releaseCertificatesSweep = inngest.createFunction(
  { id, retries: 0, concurrency: 1, triggers: [{ cron: "*/10 * * * *" }] },
  ({ step }) => step.run("begin", () => releaseCertificates(id)),
);
