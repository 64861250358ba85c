export const searchWords = {
  name: "Search",
  title: "Find or do anything",
  label: "A name, an address, a link or an id",
  search: "Search",
  nothing: "Nothing found.",
  allCredentials: (typed: string) => `Search all credentials for “${typed}”`,
};
