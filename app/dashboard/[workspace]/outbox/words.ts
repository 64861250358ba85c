/** The longer texts of the outbox. */
export const WORDS = {
  lede: "Every mail that this workspace sent or wants to send.",
  kept: "No mail provider is set up here, so mails are kept and nobody receives them.",
  nothing:
    "When a credential is issued, its recipient is told. Those mails appear here, and can be read as they were sent.",
  failed: "It could not be sent.",
};
