"use server";
import { addAddress } from "@/lib/auth/add-address";
import { confirmAddress, removeAddress } from "@/lib/auth/addresses";
import { triggerCertification } from "@/lib/certifications/commands/trigger-certification";
import { finishOwnCourse } from "@/lib/courses/commands/finish-own-course";
import { requestOwnCertificate } from "@/lib/courses/commands/request-own-certificate";
import { showOwnCredentials } from "@/lib/credentials/commands/show-own-credentials";
import { ownAction } from "@/lib/entrypoints/own-action";
import { deleteProfile } from "@/lib/profiles/commands/delete-profile";
import { saveProfile } from "@/lib/profiles/commands/save-profile";
import { setOwnProgress } from "@/lib/programs/commands/set-own-progress";
import { listOwnRecord } from "@/lib/recipients/commands/list-own-record";
import { requestName } from "@/lib/recipients/commands/request-name";
import { withdrawNameRequest } from "@/lib/recipients/commands/withdraw-name-request";
import { routes } from "@/lib/routes";

export const showAction = ownAction("credential.show", showOwnCredentials);
export const listAction = ownAction("recipient.list", listOwnRecord);
export const saveProfileAction = ownAction("profile.save", saveProfile, { empty: { headline: "" } });
export const deleteProfileAction = ownAction("profile.delete", deleteProfile, { redirectTo: () => routes.myProfile() });
export const requestNameAction = ownAction("name.request", requestName);
export const withdrawNameAction = ownAction("name.withdraw", withdrawNameRequest);
export const requestCertificateAction = ownAction("course.request-certificate", requestOwnCertificate);
export const finishCourseAction = ownAction("course.finish", finishOwnCourse);
export const beginCertificationAction = ownAction("certification.trigger", triggerCertification, {
  redirectTo: ({ id }) => routes.myCertification(id),
});
export const setOwnProgressAction = ownAction("program.set-progress", setOwnProgress);
export const addAddressAction = ownAction("address.add", addAddress);
export const removeAddressAction = ownAction("address.remove", removeAddress);
export const confirmAddressAction = ownAction("address.confirm", confirmAddress, {
  redirectTo: () => `${routes.account()}#addresses`,
});
