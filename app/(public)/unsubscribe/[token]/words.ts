export const PAGE_TITLE = "Messages by mail";

type Words = { title: (issuer: string) => string; lines: (issuer: string) => string[]; button?: string };

/** What the page behind the link in a message says. */
export const WORDS: Record<"wanted" | "stopped" | "test" | "unknown", Words> = {
  wanted: {
    title: (issuer) => `Stop messages from ${issuer}?`,
    lines: (issuer) => [
      `These are mails in which ${issuer} writes to you about steps of a pathway that you do not have yet, and reminders before a credential expires.`,
      "Mails about your own credentials still come: when one is issued to you, replaced or withdrawn.",
    ],
    button: "Stop these messages",
  },
  stopped: {
    title: () => "These messages have stopped",
    lines: (issuer) => [
      `${issuer} writes to you no more about steps of a pathway, nor before a credential expires. One that is leaving at this very moment may still arrive.`,
      "Mails about your own credentials still come. Your credentials and your progress stay as they are.",
    ],
    button: "Get them again",
  },
  test: {
    title: () => "This link came in a test",
    lines: () => [
      "In the message itself it lets its reader stop messages like it. Here there is nobody to stop them for.",
    ],
  },
  unknown: {
    title: () => "This link leads nowhere",
    lines: () => [
      "It is not complete, or the person it was made for is not known here any more. Then no messages come either.",
      "If one does, open the link at its foot, or answer it.",
    ],
  },
};
