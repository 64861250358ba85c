export const foundWords = {
  people: "People",
  credentials: "Credentials",
  pathways: "Pathways",
  programs: "Programs",
  achievements: "Achievements",
  erased: "Erased",
  credential: (recipient: string, status: string) => `${recipient} · ${status}`,
};

/** What a page or an action is called, and other words that people find it by. */
type Called = readonly [label: string, also: string];

export const pageWords = {
  home: ["Home", "overview start dashboard"],
  credentials: ["Credentials", "certificates badges issued"],
  achievements: ["Achievements", "templates badges"],
  recipients: ["Recipients", "people learners holders"],
  pathways: ["Pathways", "steps progress funnel"],
  courses: ["Courses", "grades learners classes lessons"],
  certifications: ["Certifications", "assignments renewals duties overdue"],
  programs: ["Programs", "cohorts participants components pipeline training"],
  calendar: ["Renewal calendar", "due expiring certifications months"],
  groups: ["Groups", "cohorts classes"],
  outbox: ["Outbox", "mails messages sent e-mail"],
  jobs: ["Jobs", "running background imports"],
  names: ["Name requests", "corrections spelling"],
  settings: ["Settings", "workspace time zone"],
  brand: ["Brand", "logo colour accent"],
  members: ["Members", "team roles invitations colleagues"],
  limit: ["Credential limit", "usage room plan"],
  apiKeys: ["API keys", "developers tokens"],
  sender: ["Mail sender", "from reply"],
  history: ["History", "audit log changes who"],
} satisfies Record<string, Called>;

export const deedWords = {
  issue: ["Issue a credential", "give award new certificate"],
  import: ["Import a file", "csv upload many issue"],
  release: ["Issue waiting drafts", "release room"],
  achievement: ["Create an achievement", "new add template badge"],
  pathway: ["Draw a pathway", "new create add builder"],
  course: ["Create a course", "new add steps grades"],
  certification: ["Create a certification", "new add renewal requirement"],
  program: ["Create a program", "new add cohort training participants"],
  invite: ["Invite a member", "add colleague team"],
  failedMails: ["See failed mails", "errors bounced"],
  expiring: ["See what expires next", "expiring renew"],
} satisfies Record<string, Called>;
