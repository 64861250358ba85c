import type { ReactNode } from "react";

// What somebody reads who was invited. Functions of a ReactNode answer a sentence's pieces.

export const invitationWords = {
  title: "Invitation",
  gone: {
    title: "This invitation no longer stands",
    accepted: "It was accepted already.",
    otherwise: "It was withdrawn, replaced by a newer one, or is older than 14 days. Ask for a new one.",
    back: "Your workspaces",
  },
  join: (workspace: string) => `Join ${workspace}`,
  lede: (role: string, meaning: string, email: ReactNode) => [
    `As ${role}. ${meaning} The invitation is for `,
    email,
    ".",
  ],
  accept: "Accept the invitation",
  otherAddress: (email: ReactNode, signOut: ReactNode) => [
    "You are signed in as ",
    email,
    ". ",
    signOut,
    " and come back with the invited address.",
  ],
  signOut: "Sign out",
  signIn: "Sign in to accept",
};
