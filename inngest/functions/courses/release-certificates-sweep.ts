import { coursesToRelease, type Releasable, releaseCourse } from "@/lib/courses/release-run";
import { inngest } from "../../client";
import { eachApart } from "../../each-apart";

const id = "release-certificates-sweep";

/** Certificates that were generated before the end of their course, or before the day chosen for them. */
export const releaseCertificatesSweep = inngest.createFunction(
  { id, retries: 0, concurrency: 1, triggers: [{ cron: "*/10 * * * *" }] },
  async ({ step }) => {
    const due = (await step.run("due", () => coursesToRelease())) as Releasable[];
    await eachApart(step, "begin", due, (course) => releaseCourse(course, id));
    return { courses: due.length };
  },
);
