"use server";
import { z } from "zod";
import { assignRecipient } from "@/lib/certifications/commands/assign-recipient";
import { createCertification } from "@/lib/certifications/commands/create-certification";
import { deleteCertification } from "@/lib/certifications/commands/delete-certification";
import { publishCertification } from "@/lib/certifications/commands/publish-certification";
import { retireCertification } from "@/lib/certifications/commands/retire-certification";
import { unassignRecipient } from "@/lib/certifications/commands/unassign-recipient";
import { updateCertification } from "@/lib/certifications/commands/update-certification";
import { timingForm } from "@/lib/certifications/rules/timing-form";
import { action } from "@/lib/entrypoints/action";
import { routes } from "@/lib/routes";

type Part = "timing" | "courses" | "enrolment";
const shown = ({ id }: { id: string }, slug: string) => routes.dashboard(slug).certification(id);
/** “Save and continue” leads to the next part, “Save and publish” on from the last, “Save” to the certification. */
const then = (next: Part) => (saved: { id: string }, slug: string, intent: string | null) => {
  if (intent === "publish") return routes.dashboard(slug).confirmCertification(saved.id, "publish");
  return intent === "on" ? routes.dashboard(slug).editCertification(saved.id, next) : shown(saved, slug);
};

/** A form that shows all courses or groups and sends none means: none. */
const listed = <S extends z.ZodType>(list: S) => z.preprocess((value) => (value === null ? [] : value), list);
const updating = updateCertification.input;
const updateLists = {
  ...updateCertification,
  input: updating.extend({ courses: listed(updating.shape.courses), groups: listed(updating.shape.groups) }),
};
const DETAILS = { description: "", achievementId: null } as const;

export const createCertificationAction = action(createCertification, { redirectTo: then("timing"), empty: DETAILS });
export const saveDetailsAction = action(updateCertification, { redirectTo: then("timing"), empty: DETAILS });
export const saveTimingAction = action(
  { ...updateCertification, input: timingForm },
  { redirectTo: then("courses"), empty: { effectiveFrom: null, dueOn: null, renewalMonths: null } },
);
export const saveCoursesAction = action(updateLists, { redirectTo: then("enrolment"), empty: { courses: null } });
export const saveEnrolmentAction = action(updateLists, {
  redirectTo: then("enrolment"),
  empty: { groups: null },
});
export const publishCertificationAction = action(publishCertification, { redirectTo: shown });
export const retireCertificationAction = action(retireCertification, { redirectTo: shown });
export const deleteCertificationAction = action(deleteCertification, {
  redirectTo: (_, slug) => routes.dashboard(slug).certifications(),
});
export const assignRecipientAction = action(assignRecipient);
export const unassignRecipientAction = action(unassignRecipient);
export const endAssignmentAction = action(unassignRecipient, {
  redirectTo: ({ certificationId }, slug) => routes.dashboard(slug).certification(certificationId),
});
