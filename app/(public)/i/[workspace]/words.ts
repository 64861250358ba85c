import { count, formatNumber } from "@/components/ui/format";

/** What an issuer's public pages say. */
export const issuerShellWords = {
  pathways: "Pathways",
  achievements: "Achievements",
  directory: "Directory",
  verify: "Verify a credential",
  /** Before the issuer's name, which leads back to its portal. */
  backBefore: "All of ",
};

export const portalWords = {
  description: (issuer: string) => `Pathways and achievements of ${issuer}.`,
  about: "What can be earned here, and the pathways that lead there.",
  anyone: "Every credential issued here can be checked by anyone, without an account.",
  find: "A holder, credential or id",
  findButton: "Find",
  holders: (people: number) => `${count(people, "person holds", "people hold")} a credential of this issuer.`,
  openDirectory: "Open the directory",
  pathways: "Pathways",
  pathwaysHelp: "Hold every step, in any order, and the last one is awarded by itself.",
  achievements: "Achievements",
  levels: "Diamonds mark the level: one for foundational, two for intermediate, three for advanced.",
  nothing: "Nothing has been published here yet.",
};

export const pathwayWords = {
  title: (pathway: string, issuer: string) => `${pathway}, ${issuer}`,
  steps: (steps: number) => `${count(steps, "step")}, in any order.`,
  completedByNobody: "Nobody has completed it yet.",
  completed: (people: number) => `${count(people, "person has", "people have")} completed it.`,
  way: "The way",
  wayHelp: "Hold every step, in any order, and the last one is awarded by itself.",
  stepByStep: "Step by step",
  step: (place: number) => `Step ${place}`,
  last: "Then",
  leads: "Where it leads",
  leadsHelp: (completion: string) => `${completion} is a step of what follows.`,
};

export const achievementWords = {
  title: (achievement: string, issuer: string) => `${achievement}, ${issuer}`,
  glance: "At a glance",
  kind: "Kind",
  level: "Level",
  valid: "Valid",
  heldBy: "Held by",
  holders: (people: number) => count(people, "person", "people"),
  nobody: "Nobody yet",
  sample: "How the certificate looks. Drawn with a made-up name.",
  sampleAlt: (achievement: string) => `A sample of the certificate “${achievement}”`,
  earn: "How to earn it",
  byPathway: "Hold every step of the pathway, in any order. It is then awarded by itself.",
  byIssuer: (issuer: string) => `${issuer} issues it to whoever meets what it takes.`,
  skills: "Skills",
  partOf: (pathways: number) => (pathways === 1 ? "Part of a pathway" : "Part of these pathways"),
};

export const directoryWords = {
  title: "Directory",
  pageTitle: (issuer: string) => `Directory, ${issuer}`,
  lede: "Who holds what, by name. Whoever opted out is not in here, and nobody’s e-mail address is.",
  find: "A holder, credential or id",
  findButton: "Find",
  achievement: "Achievement",
  anyAchievement: "Any achievement",
  holders: "Holders",
  found: "Found",
  letters: "Jump to a letter",
  letter: (letter: string) => (letter === "other" ? "Other" : letter.toUpperCase()),
  jump: (letter: string) => (letter === "other" ? "Names in other scripts" : `Names from ${letter.toUpperCase()}`),
  more: (others: number) => `and ${formatNumber(others)} more`,
  pages: "Pages",
  firstPage: "First page",
  nextPage: "Next page",
  hint: "Some holders keep theirs to themselves. With a link or an id from them, you can check it all the same.",
  nobody: "Nobody matches.",
  everybody: "Show everybody",
  verify: "Verify a credential",
  emptyTitle: "Nobody yet",
  empty: "Whoever holds a public credential of this issuer, and does not mind, will be found here.",
};

export const nothingWords = {
  logo: "There is no such logo.",
  achievement: "There is no such achievement.",
};
