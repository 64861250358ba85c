import { count, formatNumber } from "@/components/ui/format";

/** What is asked before a pathway changes its state, and said after it. */
export const activateWords = {
  title: (name: string) => `Activate ${name}?`,
  nobody: (steps: number, completion: string) =>
    `Nobody meets ${allSteps(steps)} without an award yet. From now on, whoever does is awarded ${completion} by itself.`,
  people: (eligible: number, steps: number) =>
    `${count(eligible, "person meets", "people meet")} ${allSteps(steps)} today. Here is what happens the moment you confirm.`,
  completion: "The completion credential",
  confirm: (toIssue: number) => (toIssue > 0 ? `Activate and issue ${formatNumber(toIssue)}` : "Activate"),
  see: (n: number) => (n === 1 ? "See who" : `See all ${formatNumber(n)}`),
  issued: "issued now",
  drafts: "kept as drafts",
  held: "already hold it",
  issuedFact: (completion: string) => `${completion} is issued now`,
  issuedLine: "Oldest completion first. Each is told by e-mail.",
  draftsFact: "Kept as drafts",
  draftsLine: "An earlier one was withdrawn, so you look first. Drafts cost nothing and go out when you issue them.",
  draftsByLimit: (limit: number) =>
    `Your limit of ${formatNumber(limit)} has no room for them, or an earlier one was withdrawn. Drafts cost nothing and go out when you issue them.`,
  heldFact: "Already hold it",
  heldLine: "They keep theirs and are marked complete. No second one.",
  visible: "The pathway becomes visible",
  visibleLine:
    "On your portal, in profiles, in the directory, and with progress on every credential that is one of its steps.",
};

export const deactivateWords = {
  title: (name: string) => `Deactivate ${name}?`,
  lede: "It can be activated again at any time, and takes up where things stand then.",
  nothing: "Nothing more is awarded by itself",
  nothingLine: "A job under way stops at its next step.",
  hidden: "The pathway is hidden",
  hiddenLine: "On your portal, in profiles, in the directory and on credentials.",
  stays: "Every credential stays",
  staysLine: "Completion credentials too: they stand by themselves.",
  confirm: "Deactivate",
  done: "Deactivated. Every credential stays.",
  again: "Activate again",
};

export const deleteWords = {
  title: (name: string) => `Delete ${name}?`,
  lede: "The pathway is removed for good. What was issued is not.",
  steps: (n: number) => (n === 1 ? "Step no longer part of it" : "Steps no longer strung together"),
  stepsLine: (n: number) => (n === 1 ? "The achievement stays as it is." : "The achievements stay as they are."),
  stays: "Every credential stays",
  staysLine: "Nothing is taken from anybody.",
  confirm: "Delete the pathway",
};

export const confirmWords = { notYet: "Not yet" };

function allSteps(n: number): string {
  if (n === 1) return "its one step";
  return n === 2 ? "both steps" : `all ${formatNumber(n)} steps`;
}
