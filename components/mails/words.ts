export const mailPreviewWords = {
  looks: "As it looks",
  day: "The mail by day",
  night: "The mail by night",
  plain: "As plain text",
};
