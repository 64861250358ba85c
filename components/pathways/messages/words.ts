/** What is read while a message is written; one export for each component. */
export const messageFormWords = {
  kind: "What for",
  subject: "Subject",
  text: "Text",
  useIt: "Use it",
  offered: (kind: string) => `“${kind}” has a starting text. It would take the place of yours.`,
  cancel: "Cancel",
};

export const variableWords = {
  title: "Put in",
  help: "Filled in for each reader. [[Double brackets]] mark what you still have to write.",
};

export const previewWords = {
  label: "Preview",
  as: "Preview as",
  looks: "Show as",
  asItLooks: "As it looks",
  plain: "Plain text",
  inSubject: (problem: string) => `Subject. ${problem}`,
  inText: (problem: string) => `Text. ${problem}`,
  to: "To",
  invented: " (an example, since nobody lacks this step now)",
  subject: "Subject",
  mail: "The mail",
};
