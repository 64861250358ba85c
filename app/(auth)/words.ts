import type { ReactNode } from "react";

// What a person reads while signing in. Functions of a ReactNode answer a sentence's pieces.

export const signInWords = {
  title: "Sign in",
  lede: "To issue credentials, or to see those that were issued to you.",
  noAccount: "To check a credential you need no account.",
  verify: "Verify one",
  failed: "That did not work. Try again, or have a link sent to you.",
  email: "E-mail address",
  emailHelp: "We send you a link. There is no password to remember.",
  send: "Send me a link",
  continueWith: (provider: string) => `Continue with ${provider}`,
};

export const checkMailWords = {
  title: "Look into your mail",
  lede: "A link is on its way to the address you gave. It works once, within 15 minutes.",
  nothing: (again: ReactNode) => ["Nothing there? Look into the folder for unwanted mail, or ", again, "."],
  again: "try again",
  demo: "This is a demo: mails stay here.",
  demoMails: "See them",
};

export const confirmSignInWords = {
  title: "Sign in",
  heading: "Sign in to Waymark",
  lede: (email: ReactNode) => ["You sign in as ", email, "."],
  footer: "Not you? Close this page: without the button nothing happens.",
};

const because: Record<string, { title: string; lede: string }> = {
  Verification: {
    title: "This link no longer works",
    lede: "It works once, within 15 minutes. Ask for a new one; it takes a moment.",
  },
  NotVouched: {
    title: "Sign in by mail first",
    lede: "Microsoft does not say that this address is yours. Sign in with a link by mail, then continue with Microsoft from the same browser: from then on it will do.",
  },
  AccessDenied: { title: "You were not let in", lede: "The sign-in was refused or broken off." },
};

/** `because`: by the code that sign-in gives its errors. */
export const errorWords = {
  title: "Sign in",
  because,
  otherwise: { title: "That did not work", lede: "The sign-in broke off. Try again, or have a link sent to you." },
};
