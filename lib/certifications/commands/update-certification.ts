import { z } from "zod";
import { moveDueDay } from "../../../db/queries/assignment-days";
import {
  type CertificationRow,
  lockCertification,
  replaceCourses,
  replaceGroups,
  updateCertification as save,
} from "../../../db/queries/certifications";
import { DomainError, invalid, notFound } from "../../core/errors";
import { assertVersion, versionInput } from "../../core/versions";
import { updateCertificationInput } from "../rules/certification-input";
import { assignRequested } from "../rules/events";
import { certificationCommand } from "../verbs";
import { beginAssigning, isAssigned } from "./begin-assigning";
import { assertPublishable, assertSelectable, assertTiming, readChange } from "./check-certification";

/**
 * Saves one part of the form, or several. Of a published one, grace and what is earned touch what comes after; a changed
 * due day, minimum, course or group touches the rounds that are open, by a job. Rounds that are over stay as they were.
 */
export const updateCertification = certificationCommand(
  "certification.update",
  "certification.write",
  z.strictObject({ ...updateCertificationInput.shape, ...versionInput }),
  async (context, { id, ifVersion, ...change }) => {
    const { tx, workspace, now } = context;
    const before = await lockCertification(tx, workspace.id, id, "update");
    if (!before) throw notFound("certification");
    assertVersion(before.version, ifVersion);
    const { fields, courses, groups } = await readChange(context, change);
    const after: CertificationRow = {
      ...before,
      ...fields,
      courses: courses ?? before.courses,
      groups: groups ?? before.groups,
      version: before.version + 1,
    };
    assertStanding(before, after);
    assertTiming(after);
    const published = before.status === "published";
    if (groups) await assertSelectable(context, after);
    if (published) await assertPublishable(context, after);
    await save(tx, workspace.id, id, { ...fields, version: after.version, updatedAt: now });
    if (courses) await replaceCourses(tx, workspace.id, id, courses);
    if (groups) await replaceGroups(tx, workspace.id, id, groups);
    if (published && before.dueOn !== after.dueOn) await moveDueDay(tx, workspace.id, id, after.dueOn, now);
    const jobId =
      published && isAssigned(after) && looksAgain(before, after) ? await beginAssigning(context, id) : null;
    return {
      value: { id, jobId },
      audit: { subject: id, before: changed(before, after), after: changed(after, before) },
      events: jobId ? [assignRequested(jobId)] : [],
    };
  },
);

/** What cannot change any more: assignments rest on it. */
function assertStanding(before: CertificationRow, after: CertificationRow): void {
  if (before.status === "draft") return;
  if (before.status === "retired")
    throw new DomainError("conflict", "This certification is retired, so it stays as it was.");
  if (before.effectiveFrom !== after.effectiveFrom)
    throw invalid("effectiveFrom", "It is published, and assignments have begun by this day. It stays.");
  if (before.invisible !== after.invisible)
    throw invalid("invisible", "It is published. Whether it is visible stays as it is.");
  if (
    after.earnedBy === "programs" &&
    !after.invisible &&
    before.achievementId !== null &&
    after.achievementId === null
  )
    throw invalid("achievementId", "It is published, and programs issue its achievement. Choose another one instead.");
  if (before.earnedBy !== after.earnedBy) throw invalid("earnedBy", "It is published. How it is earned stays.");
}

function looksAgain(before: CertificationRow, after: CertificationRow): boolean {
  return (
    before.minimumPassingGrade !== after.minimumPassingGrade ||
    before.courses.join() !== after.courses.join() ||
    before.groups.toSorted().join() !== after.groups.toSorted().join()
  );
}

const QUIET = new Set(["version", "updatedAt"]);

/** The fields of `row` in which it differs from the other. */
function changed(row: CertificationRow, other: CertificationRow): Record<string, unknown> {
  const them = new Map<string, unknown>(Object.entries(other));
  const differs = ([key, value]: [string, unknown]) =>
    !QUIET.has(key) && JSON.stringify(value) !== JSON.stringify(them.get(key));
  return Object.fromEntries(Object.entries(row).filter(differs));
}
