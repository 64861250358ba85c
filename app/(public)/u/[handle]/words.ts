import type { ReactNode } from "react";
import { count } from "@/components/ui/format";

/** What a person's public page says. */
export const pageWords = {
  title: (name: string) => `${name} · Waymark`,
  description: (name: string, credentials: number, issuers: number) =>
    `${name}: ${count(credentials, "credential")} of ${count(issuers, "issuer")}.`,
  pictureAlt: (name: string) => `The profile of ${name}`,
  preview: "Only you see this page: your profile is not public.",
  change: "Change it",
  nothing: "Nothing is shown here yet.",
  nothingForOwner: "Public credentials of yours appear here by themselves.",
};

/** Beside a figure, which stands above its word. */
export const tallyWords = {
  credentials: (n: number) => (n === 1 ? "credential" : "credentials"),
  issuers: (n: number) => (n === 1 ? "issuer" : "issuers"),
  completed: (n: number) => (n === 1 ? "pathway completed" : "pathways completed"),
  since: "first earned",
};

export const pathwaysWords = {
  title: "Pathways",
  trail: (name: string, pathway: string) => `${name} on ${pathway}`,
  expired: (day: string) => `${day}, expired`,
  /** After the issuer's name. */
  progress: (earned: number, steps: number) => ` · ${earned} of ${steps} steps`,
  completed: " · completed",
  completedOn: (day: string) => ` · completed ${day}`,
};

export const credentialsWords = {
  title: "Credentials",
  until: (from: ReactNode, end: ReactNode) => [from, ", valid through ", end],
  wasUntil: (from: ReactNode, end: ReactNode) => [from, ", was valid through ", end],
  /** Each goes on from what stands before it. */
  completes: ", completes a pathway",
  issuedTo: (name: ReactNode) => [", issued to ", name],
};

export const sideWords = {
  title: "About this profile",
  skills: "Skills",
  skillsLabel: "Skills certified by what is shown here.",
  certified: (times: ReactNode, hidden: (text: string) => ReactNode) => [
    hidden(", certified by "),
    times,
    hidden(" credentials"),
  ],
  own: (name: string) =>
    `${name} chose what stands here. Each credential leads to the issuer’s own record of it, where its state is checked as you look.`,
};

export const shareWords = {
  share: "Share",
  link: "Link",
  copyLink: "link to this profile",
  code: "Code",
  qrAlt: (name: string) => `QR code that leads to the profile of ${name}`,
  qr: "Scan it, or print it on a card: it leads here.",
};

export const plainWords = { missing: "There is no such profile." };
