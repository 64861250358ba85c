export const siteWords = { description: "Credentials anyone can check, and pathways that award themselves." };

export const errorWords = {
  title: "This page could not be shown.",
  everything: "Waymark could not be shown",
  text: "Something went wrong on our side. Nothing that you had saved is lost.",
  again: "Try again",
  start: "To the start",
  /** Before and after the number that is kept of it. */
  quote: ["If it stays, quote ", "."],
} as const;

export const forbiddenWords = {
  name: "Not for you to open",
  title: "This page is not open to you.",
  text: "You may be signed in with another address than the one that was given access. Your account shows which.",
  workspaces: "Your workspaces",
  account: "Your account",
};

export const missingWords = { name: "Nothing here" };
