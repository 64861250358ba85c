export const outboxWords = {
  title: "Outbox",
  lede: "Every mail that this workspace sent or wants to send.",
  kept: "No mail provider is set up here, so mails are kept and nobody receives them.",
  empty: {
    title: "No mail yet",
    text: "When a credential is issued, its recipient is told. Those mails appear here, and can be read as they were sent.",
  },
  nothingMatches: "No mail matches.",
  any: "any",
  list: "Mails",
  kind: "Kind",
  mail: "Mail",
  to: "To",
  state: "State",
  queued: "Queued",
};

export const mailWords = {
  name: "Mail",
  failed: "It could not be sent.",
  sendAgain: "Send again",
  queuedAgain: "Queued again.",
  to: "To",
  from: "From",
  replyTo: "Answers go to",
  queued: "Queued",
  sent: "Sent",
  delivered: "Delivered",
  opened: "Opened",
  bounced: "Came back",
  about: "About",
  credential: "The credential",
};
