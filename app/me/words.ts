import type { ReactNode } from "react";

// What a person reads on their own pages; one export for each page or part. Functions of a ReactNode answer a sentence's pieces.

export const shellWords = {
  label: "Your pages",
  places: { credentials: "Credentials", profile: "Profile", settings: "Visibility", account: "Account" },
  workspaces: "Workspaces",
  signOut: "Sign out",
};

export const meWords = {
  title: "Your credentials",
  lede: (email: ReactNode, further: number) => [
    "Everything that was issued to ",
    email,
    further === 0
      ? "."
      : further === 1
        ? " and to another address of yours."
        : ` and to ${further} more of your addresses.`,
  ],
  seeProfile: "See your profile",
  previewProfile: "Preview your profile",
  makeProfile: "Make your profile",
  profileHint: "One page for all that you earned: choose an address for it, and show what you like.",
  newOnes: (n: number) =>
    n === 1 ? "One new credential is not on your profile yet." : `${n} new credentials are not on your profile yet.`,
  newOnesWhy: "Whoever has its link sees it; your profile waits for your word.",
  putOn: (n: number) => (n === 1 ? "Put it on your profile" : `Put all ${n} on your profile`),
  putOnDone: "Your profile shows them now.",
  leaveOff: "Leave off",
  leaveOffDone: "Left off your profile.",
  search: "Title, skill or issuer",
  found: (n: number) => (n === 1 ? "1 credential" : `${n} credentials`),
  noMatch: "Nothing matches.",
  nothing: {
    title: "Nothing here yet",
    noCredential: "No credential yet",
    text: "What an organisation issues to your address appears here by itself, with its certificate to download and to show.",
    otherAddress: "Do you use another address as well? Add it, and what was issued to it appears here too.",
    add: "Add another address",
  },
};

export const walletWords = {
  validThrough: ", valid through ",
  isNew: "New: not on your profile yet",
  share: "Share",
  pdf: "PDF",
};

export const pathwaysWords = {
  title: "Your pathways",
  lede: "Steps count in any order. What completes a pathway is awarded by itself.",
  completed: (steps: number) => (steps === 1 ? "completed, its one step" : `completed, all ${steps} steps`),
  standing: (earned: number, steps: number) => `${earned} of ${steps === 1 ? "1 step" : `${steps} steps`}`,
  trail: (pathway: string) => `Your steps on ${pathway}`,
  expiredStep: (day: string) => `${day}, expired`,
  completionDone: "Completed",
  completionNote: "Awarded by itself",
  missing: (steps: number) => (steps === 1 ? "One step is missing" : `${steps} steps are missing`),
  hasExpired: " has expired: earn it again, and it counts anew.",
  untold: "The issuer says nothing yet about how to earn it.",
  howToEarn: "How to earn it",
};

/** A page of a course, a program or a certification. */
export const learningWords = { issuer: "Issuer", back: "Everything of yours" };

/** The switches, wherever they stand. */
export const showWords = {
  public: "Public",
  makePrivateDone: "Only you see it now.",
  makePublicDone: "Everybody with the link sees it now.",
  evidence: "Evidence shown",
  evidenceOn: "The evidence is shown now.",
  evidenceOff: "The evidence is not shown any more.",
  profile: "On your profile",
  profileOn: "It is on your profile now.",
  profileOff: "It is not on your profile any more.",
};

export const credentialWords = {
  title: "Your credential",
  certificate: "Certificate",
  pdf: "PDF",
  image: "Image",
  facts: {
    issuedBy: "Issued by",
    issuedTo: "Issued to",
    writtenWrongly: "Written wrongly?",
    awarded: "Awarded",
    wasValid: "Was valid through",
    valid: "Valid through",
    noEnd: "No end date",
    kind: "Kind",
    newer: "Newer one",
    seeNewer: "See it",
    id: "Credential",
  },
  seen: {
    title: "Who sees it",
    public:
      "Everybody with its link sees it. Make it private, and its link, QR code and picture stop working at once for everybody but you.",
    private: "Only you see it. For everybody else its page does not exist.",
    profileHint: "Off your profile, it still answers at its own link.",
    page: "See its page",
  },
  evidence: {
    title: "Evidence",
    shown: "Its evidence is shown on its page.",
    hidden: "Its evidence is not shown.",
  },
  share: "Share",
  back: "All your credentials",
};

export const settingsWords = {
  title: "Visibility and names",
  lede: "What others see of what you earned, and under which name.",
  who: {
    title: "Who sees what",
    none: "You have no credentials yet.",
    lede: "A private credential answers “not found” at its link, in the issuer’s directory, on your profile and in pathways. The issuer still has it on record.",
    makePrivate: (n: number) => `Make all ${n} private`,
    makePrivateDone: "Only you see them now.",
    makePublic: (n: number) => `Make all ${n} public`,
    makePublicDone: "They are public now.",
    list: "Visibility of your credentials",
    from: (day: string) => `, ${day}. `,
    public: "Everybody with its link sees it.",
    private: "Only you see it.",
    isNew: "New: it is not on your profile yet.",
  },
  directories: {
    title: "Directories",
    lede: "Issuers have a public directory of people who hold their credentials. You can be left out of it: that takes effect at once, and your links keep working.",
    listed: "Its directory shows your public credentials.",
    unlisted: "Its directory leaves you out.",
    label: "Listed",
    leaveDone: "You are left out of it now.",
    listDone: "You are in it now.",
  },
  names: {
    title: "Your name on certificates",
    lede: "An issuer writes your name on its certificates. Ask for another spelling here; when they agree, your certificates are written anew and keep their links.",
    writes: (name: ReactNode) => ["writes ", name],
    forAddress: (email: ReactNode) => [" for ", email],
    earlier: (names: ReactNode) => ["; on earlier certificates ", names],
    waiting: "Waiting for an answer",
    asked: (name: ReactNode) => ["You asked for ", name, "."],
    withdraw: "Withdraw",
    withdrawFrom: (issuer: string) => ` the request to ${issuer}`,
    withdrawn: "Withdrawn.",
    declined: (issuer: ReactNode, name: ReactNode) => [issuer, " did not take over “", name, "”."],
    declinedWith: (issuer: ReactNode, name: ReactNode, answer: ReactNode) => [
      issuer,
      " did not take over “",
      name,
      "”: ",
      answer,
    ],
    ask: "Ask for another spelling",
    askBy: (issuer: string) => ` by ${issuer}`,
    askDone: "Asked. You get a mail when they answer.",
    wanted: "As it should be written",
    note: "Note to the issuer",
    noteHelp: "What they need to know to agree, such as a new surname.",
    send: (issuer: string) => `Ask ${issuer}`,
  },
};

export const profileWords = {
  title: "Your profile",
  lede: "A page with what you earned, worth printing on a business card. It shows what you put on it, and no address of yours.",
  see: "See your profile",
  preview: "Preview",
  address: {
    title: "Address",
    first: "Where your profile is found.",
    change: "Change it, and the old address stops at once; somebody else may take it.",
    copy: "address of your profile",
    handle: "Handle",
    handleHelp: (host: string) => `${host}/u/… Small letters, digits and hyphens, 3 to 30.`,
  },
  about: {
    title: "About you",
    name: "Name",
    headline: "Headline",
    headlineHelp: "One line about what you do.",
  },
  found: {
    title: "Who finds it",
    first: "It begins with all your public credentials. What is issued to you later waits until you put it there.",
    later: "What is issued to you waits until you put it there.",
    public: "Public",
    publicHelp: "Everybody with the link sees your profile. Otherwise only you do.",
    indexed: "Let search engines list it",
    indexedHelp: "Your profile and the credentials on it may be found by name.",
  },
  save: "Save",
  saved: "Saved.",
  make: "Make your profile",
  remove: {
    title: "Delete your profile",
    text: "The page goes and its handle is free for others. Your credentials stay as they are.",
  },
};

export const deleteProfileWords = {
  title: "Delete your profile",
  question: "Delete your profile?",
  page: "The page goes",
  pageLine: (path: string) => `${path} answers “not found” from now on, also where it is printed.`,
  handle: "The handle is free",
  handleLine: "Somebody else may take it.",
  credentials: "Your credentials stay",
  credentialsLine: "Each keeps its own link and stays as visible as it is.",
  confirm: "Delete the profile",
  keep: "Keep it",
};
