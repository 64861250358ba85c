"use server";
import { z } from "zod";
import { activateCertificate } from "@/lib/courses/commands/activate-certificate";
import { archiveCourse } from "@/lib/courses/commands/archive-course";
import { createCourse } from "@/lib/courses/commands/create-course";
import { deactivateCertificate } from "@/lib/courses/commands/deactivate-certificate";
import { deleteCourse } from "@/lib/courses/commands/delete-course";
import { enrolLearner } from "@/lib/courses/commands/enrol-learner";
import { finishCourse } from "@/lib/courses/commands/finish-course";
import { generateCertificates } from "@/lib/courses/commands/generate-certificates";
import { generateExamples } from "@/lib/courses/commands/generate-examples";
import { publishCourse } from "@/lib/courses/commands/publish-course";
import { recordGrades } from "@/lib/courses/commands/record-grades";
import { remapGrades } from "@/lib/courses/commands/remap-grades";
import { requestCertificate } from "@/lib/courses/commands/request-certificate";
import { setLearnerGenerated } from "@/lib/courses/commands/set-learner-generated";
import { startCourse } from "@/lib/courses/commands/start-course";
import { startGrades } from "@/lib/courses/commands/start-grades";
import { updateCourse } from "@/lib/courses/commands/update-course";
import { withdrawLearner } from "@/lib/courses/commands/withdraw-learner";
import { previewRange } from "@/lib/courses/reads/preview-range";
import { recordForm } from "@/lib/courses/rules/record-form";
import { remapGradesForm } from "@/lib/courses/rules/remap-grades-form";
import { action } from "@/lib/entrypoints/action";
import { uploadGrades } from "@/lib/entrypoints/import-file";
import { retryJob } from "@/lib/governance/commands/retry-job";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

/** A form that shows all steps and groups and sends none means: none. */
const listed = <S extends z.ZodType>(list: S) => z.preprocess((value) => (value === null ? [] : value), list);
const creating = createCourse.input;
const updating = updateCourse.input;
const create = {
  ...createCourse,
  input: creating.extend({ steps: listed(creating.shape.steps), groups: listed(creating.shape.groups) }),
};
const update = {
  ...updateCourse,
  input: updating.extend({ steps: listed(updating.shape.steps), groups: listed(updating.shape.groups) }),
};
const EMPTY = { description: "", startsOn: null, endsOn: null, steps: null, groups: null } as const;

const shown = ({ id }: { id: string }, slug: string) => routes.dashboard(slug).course(id);
const certificates = ({ id }: { id: string }, slug: string) => routes.dashboard(slug).courseCertificates(id);

export const createCourseAction = action(create, { redirectTo: shown, empty: EMPTY });
export const updateCourseAction = action(update, {
  redirectTo: shown,
  empty: EMPTY,
  ask: async ({ id, steps }, actor) => {
    const preview = await ask(previewRange, actor, { id, steps });
    return preview.anew ? preview : null;
  },
});
export const publishCourseAction = action(publishCourse, { redirectTo: shown });
export const startCourseAction = action(startCourse, { redirectTo: shown });
export const archiveCourseAction = action(archiveCourse, { redirectTo: shown });
export const deleteCourseAction = action(deleteCourse, { redirectTo: (_, slug) => routes.dashboard(slug).courses() });
export const enrolAction = action(enrolLearner);
export const withdrawAction = action(withdrawLearner);
export const finishAction = action(finishCourse);
export const requestAction = action(requestCertificate);
export const recordGradeAction = action(
  { ...recordGrades, input: recordForm },
  {
    redirectTo: ([recorded], slug, intent) => {
      const to = routes.dashboard(slug);
      if (!recorded) return to.courses();
      return intent === "another"
        ? to.recordGrades(recorded.courseId, { did: "recorded" })
        : to.courseLearner(recorded.courseId, recorded.recipientId);
    },
  },
);

export const certificateSettingsAction = action(updateCourse, {
  redirectTo: certificates,
  ask: ({ id, certificate = {} }, actor) => {
    const { passingGrade, topGrade, completionRule } = certificate;
    return ask(previewRange, actor, { id, certificate: { passingGrade, topGrade, completionRule } });
  },
  empty: { "certificate.achievementId": null, "certificate.availableOn": null },
});
export const activateCertificateAction = action(activateCertificate, { redirectTo: certificates });
export const deactivateCertificateAction = action(deactivateCertificate, { redirectTo: certificates });
export const generateExamplesAction = action(generateExamples, { redirectTo: certificates });
export const generateCertificatesAction = action(generateCertificates);
export const learnerGeneratedAction = action(setLearnerGenerated, { redirectTo: certificates });
export const retryJobAction = action(retryJob);

export const uploadGradesAction = action(uploadGrades, {
  redirectTo: ({ importId, courseId }, slug) => routes.dashboard(slug).gradeImport(courseId, importId ?? ""),
});
export const remapGradesAction = action(
  { ...remapGrades, input: remapGradesForm },
  { redirectTo: ({ importId, courseId }, slug) => routes.dashboard(slug).gradeImport(courseId, importId) },
);
export const startGradesAction = action(startGrades, {
  redirectTo: ({ importId, courseId }, slug) => routes.dashboard(slug).gradeImport(courseId, importId),
});
