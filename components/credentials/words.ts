import { count } from "@/components/ui/format";
import type { RowVerb } from "./verbs";

type Words = {
  button: string;
  /** It needs a reason, which is kept with the credential. */
  reason?: { label: string; help: string };
  /** What happens to those it fits; and what follows from it. */
  fact: (n: number) => string;
  line: string;
  besides?: { fact: string; line: string }[];
  done: (n: number) => string;
};

export const VERB_WORDS: Record<RowVerb, Words> = {
  issue: {
    button: "Issue",
    fact: (n) => (n === 1 ? "draft is issued" : "drafts are issued"),
    line: "They become valid and public, and count in pathways. Whoever is to be told gets a mail.",
    done: (n) => `${count(n, "draft")} issued.`,
  },
  suspend: {
    button: "Suspend",
    reason: { label: "Why it is put on hold", help: "Kept with the credential; members see it." },
    fact: (n) => (n === 1 ? "credential is put on hold" : "credentials are put on hold"),
    line: "Whoever checks one reads that it is suspended. It does not count in pathways meanwhile.",
    besides: [{ fact: "Can be lifted at any time", line: "Reinstating brings it back as it was." }],
    done: (n) => `${count(n, "credential")} suspended.`,
  },
  reinstate: {
    button: "Reinstate",
    fact: (n) => (n === 1 ? "credential is in force again" : "credentials are in force again"),
    line: "They verify as valid and count in pathways again.",
    done: (n) => `${count(n, "credential")} reinstated.`,
  },
  revoke: {
    button: "Revoke",
    reason: { label: "Why it is revoked", help: "Kept with the credential; members see it." },
    fact: (n) => (n === 1 ? "credential is withdrawn for good" : "credentials are withdrawn for good"),
    line: "Whoever checks one reads that it was revoked. This can’t be undone; only a new one can be issued.",
    besides: [
      { fact: "Completions that rested on it stay", line: "They go to the review list of their pathway." },
      { fact: "No room is freed", line: "A revoked credential still counts against the limit." },
    ],
    done: (n) => `${count(n, "credential")} revoked.`,
  },
  delete: {
    button: "Delete",
    fact: (n) => (n === 1 ? "credential is deleted" : "credentials are deleted"),
    line: "Name, attributes and files are erased; its address says that it was deleted. This can’t be undone.",
    besides: [
      { fact: "Nothing issues it again by itself", line: "Neither its pathway nor the same file: only “Issue again”." },
    ],
    done: (n) => `${count(n, "credential")} deleted.`,
  },
};

/** Repeats verb and number: “Revoke 12 credentials”. */
export function confirmWords(verb: RowVerb, n: number): string {
  return `${VERB_WORDS[verb].button} ${n === 1 ? "it" : count(n, verb === "issue" ? "draft" : "credential")}`;
}

export const tableWords = {
  label: "Credentials",
  noun: "credential",
  recipient: "Recipient",
  achievement: "Achievement",
  issuedOn: "Issued on",
  expiresOn: "Expires on",
  never: "Never",
  source: "Source",
  status: "Status",
  actions: "Actions",
  one: (name: string, achievement: string) => `${name}, ${achievement}`,
  actionsFor: (name: string, achievement: string) => `Actions for ${name}, ${achievement}`,
  open: "Open",
  publicPage: "Public page",
  issueDrafts: "Issue drafts",
};
