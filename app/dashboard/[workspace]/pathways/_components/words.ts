/** The longer texts of the pages of pathways. */
export const WORDS = {
  list: "Steps in order, and what completing them earns. Once active, a pathway awards itself.",
  empty:
    "Whoever holds every step is awarded the completion credential by itself: those who earned them before, and those who will.",
  noRecipients: "Whoever earns a step is enrolled by that; there is nobody to add by hand.",
  trail: "Order is for reading and for the figure; any order earns.",
  cohorts: "Everybody who earned their first step in the same month. A young month has had less time.",
  matrix: "One mark for each step. Order is for reading; any order earns.",
  eligible:
    "They meet every step and have no award of it yet, oldest completion first: the order in which the limit’s room is given.",
  eligibleByEdit:
    "If the edit is saved as it stands in the builder. They meet every step of it and have no award of it yet, oldest completion first.",
  activeEdit:
    "This pathway is active. Before anything is saved, you see who newly qualifies and whose progress changes.",
} as const;

/** What a figure counts, exactly. */
export const DEFINITIONS = {
  total: "Everybody who holds at least one step, expired ones included.",
  inProgress: "Those who have begun and not completed: total less completed.",
  completed: "Those who meet every step now, or were awarded and have since lost steps by expiry only.",
  rate: "Completed, of all who hold at least one step.",
  began: "The month in which the first step was earned, by the day on the credential.",
  cohortCompleted: "Of those who began in the month, how many have completed since, whenever that was.",
  days: "From the first step to the last, for those who completed: half took no longer than this.",
  lastEarned: "The day of the newest step.",
} as const;
