import type { JobKind, JobStatus } from "./vocabulary";

type Job = { kind: JobKind; status: JobStatus; done: number; result: Record<string, number>; error: string | null };

const NAMES: Record<JobKind, string> = {
  "credentials.import": "Import credentials",
  "credentials.issue-drafts": "Issue waiting drafts",
  "credentials.change": "Change selected credentials",
  "pathway.activate": "Award an activated pathway",
  "pathway.reevaluate": "Award a changed pathway",
  "pathway.message": "Send a message",
  "grades.import": "Import grades",
  "course.generate": "Generate certificates",
  "certification.assign": "Assign a certification",
  "program.end": "End a program",
  "program.set-progress": "Set the progress of many",
  "program.certify": "Certify an ended program",
  "program.nudge": "Send a nudge",
};

/** What each figure of a result says, in the order in which it is told. */
const FIGURES: [key: string, one: string, many: string][] = [
  ["issued", "issued", "issued"],
  ["suspended", "suspended", "suspended"],
  ["reinstated", "reinstated", "reinstated"],
  ["revoked", "revoked", "revoked"],
  ["deleted", "deleted", "deleted"],
  ["set", "status set", "statuses set"],
  ["already", "had it already", "had it already"],
  ["unfit", "changed meanwhile and was left alone", "changed meanwhile and were left alone"],
  ["assigned", "was assigned", "were assigned"],
  ["enrolled", "new place in a course", "new places in courses"],
  ["ended", "left with their group", "left with their group"],
  ["completed", "has completed it", "have completed it"],
  ["drafts", "waits as a draft", "wait as drafts"],
  ["preExisting", "held it already", "held it already"],
  ["later", "gets theirs on the day for it", "get theirs on the day for it"],
  ["duplicates", "was there already", "were there already"],
  ["skipped", "was there already", "were there already"],
  ["leftOut", "left out, since its step is gone", "left out, since their step is gone"],
  ["refused", "left out, since it is held only once", "left out, since they are held only once"],
  ["mailed", "was mailed", "were mailed"],
  ["unsubscribed", "wants no messages", "want no messages"],
  ["earnedSince", "earned the step in the meantime", "earned the step in the meantime"],
  ["noAddress", "has no address", "have no address"],
  ["waiting", "still waits for room", "still wait for room"],
  ["failed", "failed", "failed"],
];

export function jobName(kind: JobKind): string {
  return NAMES[kind];
}

/** One sentence on what a job that is over has brought. */
export function jobOutcome(job: Job): string {
  if (job.status === "failed") return job.error ?? "It failed and stopped. What was done until then stays.";
  const parts = FIGURES.flatMap(([key, one, many]) => {
    const n = job.result[key] ?? 0;
    return n > 0 ? [`${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`] : [];
  });
  if (job.result.stopped)
    return `Stopped before the end. ${parts.length ? `${parts.join(", ")}.` : "Nothing was issued."}`;
  return parts.length ? `${parts.join(", ")}.` : "Done. There was nothing to do.";
}
