import type { ReactNode } from "react";

// What a person reads about their account. Functions of a ReactNode answer a sentence's pieces.

export const accountWords = {
  title: "Your account",
  lede: (email: ReactNode) => ["You sign in as ", email, "."],
  name: {
    title: "How others see you",
    label: "Name",
    help: "Colleagues see it, and people whom you invite. Your certificates and your profile have their own.",
    save: "Save",
    saved: "Saved.",
  },
  sessions: {
    title: "Where you are signed in",
    list: "Sessions",
    endOthers: "End all others",
    current: "This browser",
    other: "Another browser",
    since: (from: ReactNode, until: ReactNode) => ["Signed in ", from, " UTC, until ", until, " at the latest"],
  },
};

export const addressWords = {
  title: "Your addresses",
  lede: "Credentials belong to the address they were issued to. Add another of yours, and what was issued to it appears among your credentials. You can sign in with it, too.",
  main: "You sign in with it.",
  badges: { confirmed: "Confirmed", waiting: "Not confirmed yet", "ran-out": "Link ran out" },
  states: {
    confirmed: "Credentials issued to it appear among yours.",
    waiting: "A mail with a link is on its way to it. The link works for 24 hours.",
    "ran-out": "The link ran out. Add the address again for a new one.",
  },
  remove: "Remove",
  removed: "Removed.",
  another: "Another address of yours",
  send: "Send a link to it",
  sent: "A mail with a link is on its way.",
};

export const confirmWords = {
  title: "Confirm an address",
  gone: {
    title: "This link no longer works",
    lede: (email: ReactNode) => [
      "It was used, it ran out, or a newer one was sent. It may also belong to another account: you are signed in as ",
      email,
      ".",
    ],
    back: "Your addresses",
  },
  question: "Add this address?",
  lede: (email: ReactNode, main: ReactNode) => [
    "Credentials issued to ",
    email,
    " will appear with those of ",
    main,
    ". Whoever reads mail at ",
    email,
    " can then sign in to this account.",
  ],
  footer: "Not what you wanted? Close this page: without the button nothing happens.",
  confirm: "Confirm the address",
};
