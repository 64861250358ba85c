import type { Day } from "../../core/dates";
import type { CertificateStanding } from "./certificate-display";
import { isReleased, isRequested } from "./certificate-display";
import { CERTIFICATE_MESSAGES } from "./certificate-words";
import type { CourseStatus, DisplayBehavior, Pacing } from "./vocabulary";
import { toPercent, WHOLE, weightsSum } from "./weights";

export type Problem = { path: string; message: string };
type Weighed = { graded: boolean; weight: number | null };
export type CourseFacts = {
  status: CourseStatus;
  pacing: Pacing;
  learnerGenerated: boolean;
  displayBehavior: DisplayBehavior;
  endsOn: Day | null;
  availableOn: Day | null;
  startedAt: Date | null;
  generatedAt: Date | null;
  achievementId: string | null;
  certificateEnabled: boolean;
  certificateActive: boolean;
  steps: readonly Weighed[];
};

/** Why a course can't be published as it stands, or stay so. */
export function publishProblem({
  steps,
  certificateEnabled,
}: Pick<CourseFacts, "steps" | "certificateEnabled">): Problem | null {
  if (steps.length === 0) return { path: "steps", message: "Add at least one step." };
  if (!steps.some(({ graded }) => graded)) {
    if (!certificateEnabled) return null;
    return { path: "steps", message: "A course that issues certificates needs at least one graded step." };
  }
  const sum = weightsSum(steps);
  if (sum === WHOLE) return null;
  return { path: "steps", message: `The weights add up to ${toPercent(sum)} %. They must add up to exactly 100 %.` };
}

export function startProblem({ status, startedAt, certificateEnabled, certificateActive }: CourseFacts): string | null {
  if (status !== "published") return "Only a published course can be started.";
  if (startedAt) return "This course has started already.";
  if (!certificateEnabled || certificateActive) return null;
  return "This course issues certificates, so it can’t be started before its certificate is activated. Activate the certificate, or turn off “Issues certificates”, then start the course.";
}

/** What keeps a course from giving certificates at all, and what to do about it. */
export function issuingProblem({ status, certificateEnabled, certificateActive }: CourseFacts): string | null {
  if (status !== "published") return "Only a published course gives certificates.";
  if (!certificateEnabled) return "This course issues no certificates. Choose a certificate and turn it on first.";
  return certificateActive ? null : "The certificate of this course is not active. Activate it first.";
}

/** What keeps a learner from getting a certificate by asking for it. */
export function requestProblem(course: CourseFacts, passing: boolean, certificate: CertificateStanding): string | null {
  const closed = issuingProblem(course);
  if (closed) return closed;
  if (!isRequested(course)) return "The instructor of this course decides when certificates are generated.";
  if (certificate === "withdrawn") return "The certificate was withdrawn. Ask whoever issued it.";
  return passing ? null : CERTIFICATE_MESSAGES.notPassed;
}

/** The display's facts that depend on the day: `today` in the workspace's zone. */
export function daysOf(
  { displayBehavior, endsOn, availableOn }: Pick<CourseFacts, "displayBehavior" | "endsOn" | "availableOn">,
  today: Day,
) {
  return {
    behavior: displayBehavior,
    ended: endsOn !== null && endsOn < today,
    availableReached: availableOn !== null && availableOn <= today,
  };
}

/** Whoever passes is given the certificate without asking: it was generated, and its day has come. */
export function givesByItself(course: CourseFacts, today: Day): boolean {
  return (
    issuingProblem(course) === null &&
    course.generatedAt !== null &&
    !isRequested(course) &&
    isReleased(daysOf(course, today))
  );
}
