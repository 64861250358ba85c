/** The longer texts of the recipients' pages, in one place. */
export const WORDS = {
  lede: "Everybody who holds a credential of yours. They are added as you issue.",
  nobody: "People appear with the first credential that you issue to them.",
  kept: "Credentials keep the name that they were issued with.",
  groupsHelp: "Parted by commas; a new name becomes a group.",
  names: "Recipients ask here when their name is written wrongly. Whatever you answer, they get a mail.",
  noNames: "Recipients can ask for another name on their own page. What they ask for appears here.",
  wish: "Each credential you tick keeps its id and its award date; the earlier wording is kept beside it.",
  nothingHeld: "They hold nothing that could be corrected. Their record takes the name.",
  decline: "They read this in the mail.",
  mergeTitle: "Is this one person with two addresses?",
  mergeNotYet:
    "Two records are merged only when the same person has proven both addresses: signed in with one, and added the other to their account. Ask them to do that; then this page offers the merge.",
  noPathway: "None of what they hold is part of an active pathway.",
  noMail: "No mail has gone to them.",
} as const;
