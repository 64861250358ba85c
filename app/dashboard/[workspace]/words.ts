export const accountLinkWords = { credentials: "Your credentials", account: "Your account" };

export const errorWords = {
  title: "This page could not be shown.",
  text: "Something went wrong on our side; nothing that you saved is lost.",
  again: "Try again",
  workspaces: "Your workspaces",
  /** Before and after the number that is kept of it. */
  quote: ["If it stays, quote ", "."],
} as const;

export const forbiddenWords = {
  title: "Your role does not open this page.",
  text: "What each role may do is set by the owners of this workspace. Ask one of them for it, or to do it for you.",
  workspaces: "Your workspaces",
};

export const missingWords = {
  title: "There is nothing here.",
  text: "It was deleted, the address has a slip in it, or it belongs to a workspace that you are not a member of.",
  workspaces: "Your workspaces",
};
