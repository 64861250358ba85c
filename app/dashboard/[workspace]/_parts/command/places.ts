import type { Permission } from "@/lib/governance/rules/permissions";
import type { Place } from "@/lib/insights/rules/search";
import type { routes } from "@/lib/routes";

type To = ReturnType<typeof routes.dashboard>;
type Entry = [label: string, href: string, icon: string, permission?: Permission, also?: string];

/** The pages and actions of a workspace that this role may use. `also`: other words that people call them by. */
export function placesOf(to: To, may: (permission: Permission) => boolean): Place[] {
  return [...placed("go", pages(to)), ...placed("do", actions(to))]
    .filter(({ permission }) => permission === undefined || may(permission))
    .map(({ place }) => place);
}

function placed(group: Place["group"], entries: readonly Entry[]) {
  return entries.map(([label, href, icon, permission, also]) => ({
    permission,
    place: { key: `${group}:${label}`, group, label, href, icon, also },
  }));
}

const pages = (to: To): Entry[] => [
  ["Home", to.home(), "home", undefined, "overview start dashboard"],
  ["Credentials", to.credentials(), "credential", "credential.read", "certificates badges issued"],
  ["Achievements", to.achievements(), "achievement", "achievement.read", "templates badges"],
  ["Recipients", to.recipients(), "recipient", "recipient.read", "people learners holders"],
  ["Pathways", to.pathways(), "pathway", "pathway.read", "steps progress funnel"],
  ["Groups", to.groups(), "group", "group.read", "cohorts classes"],
  ["Outbox", to.outbox(), "mail", "mail.read", "mails messages sent e-mail"],
  ["Jobs", to.jobs(), "job", "job.read", "running background imports"],
  ["Name requests", to.nameRequests(), "name", "recipient.write", "corrections spelling"],
  ["Settings", to.settings(), "settings", "workspace.read", "workspace time zone"],
  ["Brand", to.brand(), "brand", "workspace.update", "logo colour accent"],
  ["Members", to.members(), "recipient", "member.read", "team roles invitations colleagues"],
  ["Credential limit", to.limit(), "settings", "workspace.read", "usage room plan"],
  ["API keys", to.apiKeys(), "key", "api-key.read", "developers tokens"],
  ["Mail sender", to.sender(), "mail", "workspace.update", "from reply"],
  ["History", to.history(), "history", "audit.read", "audit log changes who"],
];

const actions = (to: To): Entry[] => [
  ["Issue a credential", to.issueCredentials(), "credential", "credential.issue", "give award new certificate"],
  ["Import a file", to.imports(), "import", "credential.issue", "csv upload many issue"],
  ["Issue waiting drafts", to.releaseDrafts(), "draft", "credential.issue", "release room"],
  ["Create an achievement", to.newAchievement(), "achievement", "achievement.write", "new add template badge"],
  ["Draw a pathway", to.newPathway(), "pathway", "pathway.write", "new create add builder"],
  ["Invite a member", to.members(), "recipient", "member.invite", "add colleague team"],
  ["See failed mails", to.outbox({ status: "failed" }), "mail", "mail.read", "errors bounced"],
  [
    "See what expires next",
    to.credentials({ status: "valid", sort: "expiresOn" }),
    "clock",
    "credential.read",
    "expiring renew",
  ],
];
