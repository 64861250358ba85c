import type { Membership } from "@/lib/auth/session";
import { can, type Permission } from "@/lib/governance/rules/permissions";
import type { Place } from "@/lib/insights/rules/search";
import type { routes } from "@/lib/routes";
import { deedWords, pageWords } from "./words";

type To = ReturnType<typeof routes.dashboard>;
type Entry = [called: readonly string[], href: string, icon: string, permission?: Permission];

/** The pages and actions of a workspace that this member may use. `also`: other words that people call them by. */
export function placesOf(to: To, { actor, workspace }: Pick<Membership, "actor" | "workspace">): Place[] {
  const off = (permission: Permission) => permission.startsWith("certification.") && !workspace.certificationsEnabled;
  return [...placed("go", pages(to)), ...placed("do", actions(to))]
    .filter(({ permission }) => permission === undefined || (can(actor, permission) && !off(permission)))
    .map(({ place }) => place);
}

function placed(group: Place["group"], entries: readonly Entry[]) {
  return entries.map(([[label = "", also], href, icon, permission]) => ({
    permission,
    place: { key: `${group}:${label}`, group, label, href, icon, also },
  }));
}

const pages = (to: To): Entry[] => [
  [pageWords.home, to.home(), "home"],
  [pageWords.credentials, to.credentials(), "credential", "credential.read"],
  [pageWords.achievements, to.achievements(), "achievement", "achievement.read"],
  [pageWords.recipients, to.recipients(), "recipient", "recipient.read"],
  [pageWords.pathways, to.pathways(), "pathway", "pathway.read"],
  [pageWords.courses, to.courses(), "course", "course.read"],
  [pageWords.certifications, to.certifications(), "certification", "certification.read"],
  [pageWords.programs, to.programs(), "program", "program.read"],
  [pageWords.calendar, to.certificationCalendar(), "clock", "certification.read"],
  [pageWords.groups, to.groups(), "group", "group.read"],
  [pageWords.outbox, to.outbox(), "mail", "mail.read"],
  [pageWords.jobs, to.jobs(), "job", "job.read"],
  [pageWords.names, to.nameRequests(), "name", "recipient.write"],
  [pageWords.settings, to.settings(), "settings", "workspace.read"],
  [pageWords.brand, to.brand(), "brand", "workspace.update"],
  [pageWords.members, to.members(), "recipient", "member.read"],
  [pageWords.limit, to.limit(), "settings", "workspace.read"],
  [pageWords.apiKeys, to.apiKeys(), "key", "api-key.read"],
  [pageWords.sender, to.sender(), "mail", "workspace.update"],
  [pageWords.history, to.history(), "history", "audit.read"],
];

const actions = (to: To): Entry[] => [
  [deedWords.issue, to.issueCredentials(), "credential", "credential.issue"],
  [deedWords.import, to.imports(), "import", "credential.issue"],
  [deedWords.release, to.releaseDrafts(), "draft", "credential.issue"],
  [deedWords.achievement, to.newAchievement(), "achievement", "achievement.write"],
  [deedWords.pathway, to.newPathway(), "pathway", "pathway.write"],
  [deedWords.course, to.newCourse(), "course", "course.write"],
  [deedWords.certification, to.newCertification(), "certification", "certification.write"],
  [deedWords.program, to.newProgram(), "program", "program.write"],
  [deedWords.invite, to.members(), "recipient", "member.invite"],
  [deedWords.failedMails, to.outbox({ status: "failed" }), "mail", "mail.read"],
  [deedWords.expiring, to.credentials({ status: "valid", sort: "expiresOn" }), "clock", "credential.read"],
];
