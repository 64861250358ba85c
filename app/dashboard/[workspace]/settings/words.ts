import { count, formatNumber } from "@/components/ui/format";

export const frameWords = {
  title: "Settings",
  tabs: {
    general: "General",
    brand: "Brand",
    sender: "Mail sender",
    limit: "Credential limit",
    members: "Members",
    keys: "API keys",
    history: "History",
  },
  adminsOnly: "Admins and owners can change these.",
  save: "Save",
  saved: "Saved.",
  notYet: "Not yet",
};

export const generalWords = {
  title: "Settings",
  who: { title: "Who you are", text: "On certificates, in mails and on your public pages." },
  name: "Name",
  kind: "Kind",
  kindHelp: "In a few words: training provider, university, guild.",
  about: "About",
  aboutHelp: "A short text for your public page.",
  website: {
    title: "Website",
    text: "Proven, it makes you a verified issuer: readers see that whoever runs this site issues here.",
    label: "Address",
    sample: "example.org",
    help: "Changing it takes the proof away until you prove the new one.",
  },
  days: {
    title: "Days",
    text: "When a day begins and ends. Credentials that are issued keep the zone they were issued in.",
    zone: "Time zone",
    help: "It decides which day “today” is for issuing, when an expiry day ends, and the days that the API takes and answers. Nothing that was issued moves.",
  },
  signature: {
    title: "Signature",
    text: "Who stands for it at the foot of certificates.",
    name: "Name",
    role: "Title",
  },
};

export const certificationsSwitchWords = {
  title: "Certifications",
  on: "Members see certifications and their assignments, people see theirs, and programs can certify.",
  off: "They are switched off: hidden from members and people alike, and refused by the API.",
  does: "Switched off, nothing is lost: certifications, assignments, due days and results stay as they are, hidden until they are switched on again. Until then nobody is assigned, completes one or is reminded, and programs that end issue no certificates. Credentials already issued stay valid.",
  returns:
    "Switched on, all of it is shown as it was. Who joined a group or passed a course in the meantime is assigned and evaluated within minutes.",
  switchOff: "Switch certifications off",
  switchOn: "Switch certifications on",
  switched: "Saved.",
};

export const proofWords = {
  title: "Proof of the website",
  yours: "is yours: proven on",
  verified: ". Your public pages say that you are a verified issuer. We look again every week.",
  how: "Put this line into a text file at the address below, or into a TXT record of your domain. Then let us look.",
  line: "the line",
  address: "the address of the file",
  looking: "Looking at your website. This takes a few seconds; you can leave this page.",
  states: {
    missing: { fact: "The proof is not there yet.", next: "" },
    fading: {
      fact: "The proof is not there any more.",
      next: "We look again each day. Missing for six days, it lapses.",
    },
    lapsed: {
      fact: "The proof has lapsed.",
      next: "Your public pages no longer say that you are a verified issuer.",
    },
  },
  lookedOn: "Looked on",
  again: "Look again",
  look: "Look for the proof",
};

export const brandWords = {
  title: "Brand",
  colour: { title: "Colour", text: "Links, the trail, certificates and mails take your colour. Buttons stay ink." },
  yours: "Your colour",
  help: "Type a colour like #2a617f, or pick one. Leave it empty for ours.",
  pick: "Pick a colour",
  kept: "Hue and strength are yours. How light it is follows from contrast, so that everybody can read it.",
  save: "Save the colour",
  logo: { title: "Logo", text: "On your public pages and in mails, beside your name." },
  logoHelp: "PNG, JPEG or WebP, up to 1 MB. What a file says about place and camera is removed.",
  picture: "Picture",
  another: "Another logo",
  tooLarge: "This picture is larger than 1 MB. Save it smaller.",
  remove: "Remove the logo",
  removed: "Removed.",
  replace: "Replace the logo",
  use: "Use this logo",
};

export const accentWords = {
  caption: "Contrast of the colour",
  columns: { wished: "Wished", used: "Used", inIt: "Text in it", onIt: "Text on it" },
  day: "By day",
  night: "By night",
  none: "–",
  ratio: (figure: string) => `${figure} : 1`,
};

export const previewWords = {
  label: "How a certificate, your portal and a mail look in this colour",
  certificate: "Certificate",
  certify: "This is to certify that",
  holder: "Zofia Nowak",
  achievement: "Data Steward",
  portal: "Portal",
  verify: "Verify a credential",
  mail: "Mail",
  mailTitle: "Your credential is here",
  mailButton: "See your credential",
};

export const sheetWords = {
  title: "A whole certificate",
  text: "In the colour that you saved last, and in your name. The rest is a sample.",
  alt: (issuer: string) => `Sample certificate of ${issuer}`,
};

export const senderWords = {
  title: "Mail sender",
  sender: { title: "Sender", text: "Whom a reader sees as the sender of your mails, and where an answer goes." },
  name: "Name",
  nameHelp: "The address that mails come from stays ours, so that they arrive; its name is yours.",
  reply: "Answers go to",
  replyHelp: "Left empty, mails say that nobody reads answers.",
  nobody: "Nobody reads answers",
  reminders: { title: "Reminders", text: "What recipients are told without anybody pressing a button." },
  remind: "Before a credential expires",
  remindHelp:
    "Its holder gets a mail 30 days and 7 days before, with the way to renew it or whom to ask. Not where they were not told of it, or want no such mails.",
  reminded: "A mail 30 days and 7 days before",
  notReminded: "Nobody is told",
};

export const limitWords = {
  title: "Credential limit",
  issued: "Issued",
  definition: "Issued and not deleted. Revoking frees nothing, deleting frees one; a correction costs nothing.",
  limit: "Limit",
  none: "None",
  room: "Room",
  noEnd: "No end",
  drafts: "Drafts waiting",
  text: "A guard rail of your own: how many credentials may be out at once.",
  credentials: "Credentials",
  help: "Leave it empty for no limit.",
  stays: {
    fact: "What is issued stays issued.",
    line: "A limit below the number above only keeps new ones back.",
  },
  draft: {
    fact: "What does not fit becomes a draft.",
    line: "From then on, and exactly: never one too many, from imports and pathways too.",
  },
  waits: {
    fact: "Drafts wait until somebody issues them.",
    line: "Raising the limit does not send them out by itself.",
  },
  save: "Save the limit",
  ownersOnly: "Only owners can change the limit.",
};

export const membersWords = {
  title: "Members",
  columns: { member: "Member", role: "Role", seen: "Last seen" },
  you: (email: string) => `${email}, you`,
  notYet: "Not yet",
  invited: "Invited",
  invitations: "Invitations",
  invitationColumns: { address: "Address", until: "Stands until" },
  actions: "Actions",
  again: "Send again",
  sentAgain: "Sent again. The earlier link no longer stands.",
  withdraw: "Withdraw",
  withdrawn: "Withdrawn.",
  invite: { title: "Invite somebody", text: "They get a mail with a link that stands for 14 days." },
  email: "E-mail address",
  send: "Invite",
  done: "Invited.",
};

export const memberWords = {
  title: "Member",
  role: "Role",
  change: "Change the role",
  sessions: { title: "Sign out everywhere", text: "After a lost laptop, say. They can sign in again." },
  end: "End all sessions",
  ended: "Signed out everywhere.",
  leave: {
    title: "Leave",
    text: "You no longer see this workspace. What you did stays in its history.",
    button: "Leave the workspace",
  },
  remove: {
    title: "Remove",
    text: "They no longer see this workspace. What they did stays in its history.",
    button: "Remove from the workspace",
  },
};

export const keysWords = {
  title: "API keys",
  empty: "No key yet",
  emptyText: "With a key your own systems issue credentials, keep recipients up to date and read how pathways go.",
  docs: "What the API can do",
  columns: { key: "Key", may: "May", created: "Created", used: "Last used" },
  actions: "Actions",
  never: "Never",
  revoke: "Revoke",
  question: { before: "Revoke", after: "?" },
  confirm: "Revoke the key",
  closed: { fact: "It opens nothing from now on.", line: "The system that uses it gets an error at once." },
  noWayBack: { fact: "There is no way back.", line: "Create a new key where one is still needed." },
  create: { title: "Create a key", text: "Give it what its system needs, and no more." },
};

export const newKeyWords = {
  shown: "This is the key. It is shown this once: put it where your system keeps its secrets.",
  key: "the key",
  name: "Name",
  nameHelp: "For what: “Course platform”.",
  may: "It may",
  create: "Create the key",
};

export const historyWords = {
  title: "History",
  what: "Everything that changes something is written down here, with who did it. Each entry is sealed together with all before it, so that a later change would show.",
  check: "Check it",
  only: "Only what concerns",
  all: "All about it",
  allOf: (name: string) => `All about it: ${name}`,
  everything: "Show everything",
  empty: "Nothing is written down here.",
  columns: { when: "When", who: "Who", what: "What", change: "Change" },
  broken: (entry: number) =>
    `Entry ${formatNumber(entry)} is not as it was written, or the one before it is gone. What comes before is whole.`,
  whole: (entries: number) =>
    entries === 1
      ? "The one sealed entry is as it was written."
      : `All ${formatNumber(entries)} sealed entries are as they were written.`,
  waiting: "The newest are sealed within a minute.",
  seal: "Its seal now:",
};

export const changeWords = {
  field: (name: string) => `${name}: `,
  more: (fields: number) => `and ${count(fields, "more field")}`,
  none: "none",
  many: (values: number) => `${values} of them`,
};
