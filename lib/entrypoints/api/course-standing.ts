import { getLearner, type LearnerStanding } from "../../courses/reads/get-learner";
import type { CourseLearner } from "../../courses/reads/list-course-learners";
import { env } from "../../env";
import type { Look, Parts } from "./input";

/** What a learner sees, with the address at which everybody finds the certificate. */
export function showStanding({ certificate, ...standing }: LearnerStanding): LearnerStanding {
  return { ...standing, certificate: { ...certificate, url: absolute(certificate.url) } };
}

export function showCourseLearner({ certificate, ...learner }: CourseLearner): CourseLearner {
  return { ...learner, certificate: { ...certificate, url: absolute(certificate.url) } };
}

/** The learner of the address as they stand after what was done. */
export async function standingAfter(_: unknown, look: Look, { params }: Parts): Promise<LearnerStanding> {
  return showStanding(await look(getLearner, { id: params.id ?? "", recipientId: params.recipientId ?? "" }));
}

const absolute = (url: string | null) => (url === null ? null : `${env.baseUrl}${url}`);
