import { count } from "../ui/format";

export const commandButtonWords = { name: "Find or do anything" };

export const commandWords = {
  title: "Find or do anything",
  placeholder: "A name, an address, a link, a page",
  close: "Close",
  results: "Results",
  found: (n: number) => count(n, "result"),
  searching: "Searching…",
  nothing: "Nothing found.",
  failed: "The search does not answer. Try again in a moment.",
  recent: "Opened lately",
  elsewhere: "Elsewhere",
  allCredentials: (typed: string) => `Search all credentials for ‘${typed}’`,
};
