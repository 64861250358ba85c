import type { ReactNode } from "react";
import type { Role } from "@/lib/governance/rules/permissions";

// What mails say beside their subjects, one export for each mail or part. Functions of a ReactNode answer a sentence's pieces.

/** For mails of the installation itself. */
export const sender = "Waymark";

export const partWords = {
  copyLink: "If the button does nothing, copy this address into your browser:",
  certificate: (achievement: string) => `The certificate: ${achievement}`,
  pdf: "Download it as PDF",
  linkedIn: "Add it to LinkedIn",
};

export const trailWords = {
  states: { now: "earned now", earned: "earned", expired: "earned, expired", next: "next", "not-yet": null },
  howTo: "how to earn it",
  standing: (pathway: ReactNode, earned: number, steps: number) => [pathway, `: ${earned} of ${steps} steps`],
  complete: (pathway: ReactNode, steps: number) => [pathway, steps === 1 ? ": its one step" : `: all ${steps} steps`],
  others: (left: number) =>
    left === 1 ? "The other step is on the pathway’s page." : `The other ${left} steps are on the pathway’s page.`,
  more: (ways: number) => (ways === 1 ? "It counts for one more pathway." : `It counts for ${ways} more pathways.`),
  whole: "See the whole pathway",
};

export const signInWords = {
  title: "Here is your way in",
  preview: (minutes: number) => `It works once, within ${minutes} minutes.`,
  action: "Sign in",
  text: (email: ReactNode, minutes: number) => [
    "This link signs you in as ",
    email,
    `. It works once, within ${minutes} minutes.`,
  ],
  footer: "You did not ask for this? Then leave it: without the link nobody gets in.",
};

export const addressVerificationWords = {
  title: "Is this address yours too?",
  preview: (hours: number) => `It works once, within ${hours} hours.`,
  action: "Confirm the address",
  asks: (account: ReactNode, email: ReactNode) => [
    "Whoever signs in as ",
    account,
    " wants to add ",
    email,
    ", so that credentials issued to it appear beside the others.",
  ],
  means: (email: ReactNode, hours: number) => [
    "From then on, whoever reads mail at ",
    email,
    ` can sign in to that account. Confirm only if both are yours. The link works once, within ${hours} hours.`,
  ],
  footer: "You did not ask for this? Then leave it: nothing changes, and the link stops working by itself.",
};

export const addressAddedWords = {
  title: "Another address was added to your account",
  preview: (added: string) => `${added} can sign in to it from now on.`,
  action: "See your addresses",
  what: (added: ReactNode, account: ReactNode) => [
    added,
    " was confirmed and now belongs to the account of ",
    account,
    ". Credentials issued to it appear among yours, and whoever reads mail there can sign in.",
  ],
  was: "If that was you, there is nothing to do.",
  wasNot:
    "If it was not you, sign in, remove that address and end all other sessions: both are on the page behind the button.",
  footer: "You get this because it concerns who can sign in to your account. Such mails cannot be stopped.",
};

const meanings: Record<Role, string> = {
  viewer: "As a viewer you see everything and change nothing.",
  issuer: "As an issuer you create achievements and pathways, and issue credentials.",
  admin: "As an admin you also look after members, API keys and settings.",
  owner: "As an owner you may do everything, the credential limit and the roles of others included.",
};

export const memberInvitedWords = {
  meanings,
  title: (workspace: ReactNode) => ["Join ", workspace, " on Waymark"],
  action: "Accept the invitation",
  text: (inviter: ReactNode, workspace: ReactNode, role: Role) => [
    inviter,
    " invites you to work with ",
    workspace,
    `. ${meanings[role]}`,
  ],
  footer: (inviter: ReactNode) => [
    "You get this because ",
    inviter,
    " entered this address. If you do not know them, leave it: nothing happens until you accept.",
  ],
};

/** Of every mail that hands over a credential. */
export const announcedWords = {
  preview: (name: string) => `${name}, your credential is ready to see and to share.`,
  action: "See your credential",
  earned: (name: ReactNode, achievement: ReactNode) => [name, ", you have earned ", achievement],
  issued: (workspace: ReactNode, day: string) => [workspace, ` issued it to you on ${day}.`],
  noEnd: " It does not expire.",
  validThrough: (day: string, zone?: string) => ` It is valid through ${day}${zone ? ` (${zone})` : ""}.`,
  genuine: " Whoever has the link can see that it is genuine.",
  footer: (workspace: ReactNode, takesAnswers: boolean) => [
    "You get this because ",
    workspace,
    ` issued a credential to this address. If it is not meant for you, ${takesAnswers ? "answer this mail." : "tell them."}`,
  ],
};

export const stepEarnedWords = {
  last: (steps: number, pathway: ReactNode) => [
    `With it you have earned ${steps === 1 ? "the one step" : `all ${steps} steps`} of `,
    pathway,
    ".",
  ],
  next: (pathway: ReactNode, earned: number, steps: number, next: ReactNode) => [
    "It is a step of ",
    pathway,
    `: you have ${earned} of ${steps}. Next comes `,
    next,
    ".",
  ],
};

export const pathwayCompletedWords = {
  title: (name: ReactNode, pathway: ReactNode) => [name, ", you have completed ", pathway],
  lead: (steps: number, achievement: ReactNode) => [
    `You earned ${steps === 1 ? "its one step" : `all ${steps} steps`}, and with them `,
    achievement,
    ".",
  ],
};

export const replacedWords = {
  title: (name: ReactNode, achievement: ReactNode) => [name, ", here is your newer ", achievement],
  lead: (day: string) => `It takes the place of the one of ${day}, whose page now leads to this one.`,
};

/** Of the mails that tell what became of a credential. */
export const stateWords = {
  action: "See what its page says",
  footer: (workspace: ReactNode, takesAnswers: boolean) => [
    "You get this because ",
    workspace,
    ` issued the credential to this address. If you think that something is wrong, ${takesAnswers ? "answer this mail" : "ask them"}: nobody else can change it.`,
  ],
  revoked: {
    preview: (name: string) => `${name}, it no longer counts as valid. Its page says so.`,
    title: (achievement: ReactNode) => [achievement, " was withdrawn"],
    what: (workspace: ReactNode, day: string) => [
      workspace,
      ` withdrew it on ${day}. Whoever opens its link now reads that; the certificate itself is no longer shown.`,
    ],
    besides: "Your other credentials stay as they are.",
  },
  suspended: {
    preview: (name: string) => `${name}, it is not withdrawn, and can come back as it was.`,
    title: (achievement: ReactNode) => [achievement, " is on hold"],
    what: (workspace: ReactNode, day: string) => [
      workspace,
      ` put it on hold on ${day}. Until they lift that, its page says so, and it does not count as a step of a pathway.`,
    ],
    besides: "It is not withdrawn, and can come back as it was. You will be told when it does.",
  },
  reinstated: {
    preview: (name: string) => `${name}, it is as it was before.`,
    title: (achievement: ReactNode) => [achievement, " is no longer on hold"],
    what: (workspace: ReactNode, day: string) => [
      workspace,
      ` lifted the hold on ${day}. Its page is as it was before, at the same address.`,
    ],
    besides: null,
  },
};

export const certificationReminderWords = {
  preview: (name: string, day: string, past: boolean) =>
    past ? `${name}, the last day was ${day}. It can still be completed.` : `${name}, the last day is ${day}.`,
  titles: {
    due: (certification: ReactNode, day: string) => [certification, ` is due on ${day}`],
    overdue: (certification: ReactNode, day: string) => [certification, ` was due on ${day}`],
    renew: (certification: ReactNode, day: string) => [certification, ` is valid through ${day}`],
    expired: (certification: ReactNode, day: string) => [certification, ` expired on ${day}`],
  },
  /** `zone`: the clock by which that day ends. */
  what: {
    due: (workspace: ReactNode, day: string, zone: string) => [
      workspace,
      ` asks you to complete it by the end of ${day} (${zone}).`,
    ],
    overdue: (workspace: ReactNode) => [workspace, " asked you to complete it by then. It can still be completed."],
    renew: (workspace: ReactNode, day: string, zone: string) => [
      workspace,
      ` certified you through the end of ${day} (${zone}). Renewed by then, it goes on without a gap.`,
    ],
    expired: (workspace: ReactNode) => [
      "What ",
      workspace,
      " certified has run out, and its page says so. It can still be renewed.",
    ],
  },
  how: "Its page lists the courses that it asks for, and what is still missing.",
  see: "See what is missing",
  footer: (workspace: ReactNode) => [
    "You get this because ",
    workspace,
    " assigned this certification to you. Such reminders come before its last day and once after it.",
  ],
};

export const expiringWords = {
  preview: (name: string, day: string) => `${name}, it is valid through ${day}. What it certified stays earned.`,
  title: (achievement: ReactNode, day: string) => [achievement, ` is valid through ${day.replaceAll(" ", "\u00a0")}`],
  /** `zone`: the clock by which that day ends. */
  what: (workspace: ReactNode, issuedOn: string, expiresOn: string, zone: string) => [
    workspace,
    ` issued it to you on ${issuedOn}. It is valid through the end of ${expiresOn} (${zone}). From then on its page says that it was valid, and that what it certified was earned.`,
  ],
  renew: (achievement: ReactNode) => ["To renew it, earn ", achievement, " again."],
  askReply: (workspace: ReactNode) => [
    "Whether and how it can be renewed, ",
    workspace,
    " knows: an answer to this mail reaches them.",
  ],
  askSite: (workspace: ReactNode, site: ReactNode) => [
    "Whether and how it can be renewed, ",
    workspace,
    " knows: ask them at ",
    site,
    ".",
  ],
  ask: (workspace: ReactNode) => ["Whether and how it can be renewed, ask ", workspace, "."],
  howTo: "See how to earn it again",
  see: "See your credential",
  footer: (workspace: ReactNode) => [
    "You get this because ",
    workspace,
    " issued the credential to this address. When one is issued to you or changes, you are told even if you stop reminders.",
  ],
  stop: "Stop reminders and messages like this",
};

export const nameAnsweredWords = {
  previewYes: (name: string) => `It now reads ${name}.`,
  previewNo: "It stays as it is for now.",
  titleYes: "Your name was corrected",
  titleNo: "Your name stays as it is",
  action: "See your credentials",
  yes: (workspace: ReactNode, name: ReactNode) => [
    workspace,
    " now calls you ",
    name,
    ". The links to your credentials stay the same.",
  ],
  no: (workspace: ReactNode, name: ReactNode) => [
    workspace,
    " did not change it to ",
    name,
    ". You can ask again, and say more.",
  ],
  answer: (text: ReactNode) => ["They write: “", text, "”"],
  footer: (workspace: ReactNode) => ["You get this because you asked ", workspace, " to correct your name."],
};

export const pathwayMessageWords = {
  action: "See the pathway",
  footer: (pathway: ReactNode, workspace: ReactNode) => [
    "You get this because you are on the pathway ",
    pathway,
    " of ",
    workspace,
    ". If you stop messages like this, you are still told when a credential is issued to you or changes.",
  ],
  stop: "Stop messages like this",
};

export const programNudgeWords = {
  action: "See your program",
  footer: (program: ReactNode, workspace: ReactNode) => [
    "You get this because you are in the program ",
    program,
    " of ",
    workspace,
    ". If you stop messages like this, you are still told how the program ends for you.",
  ],
  stop: "Stop messages like this",
};
