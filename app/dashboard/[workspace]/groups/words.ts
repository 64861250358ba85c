import type { ReactNode } from "react";
import { count } from "@/components/ui/format";

export const listWords = {
  recipients: "Recipients",
  title: "Groups",
  lede: "Recipients by class, team or year: to filter lists and analytics by.",
  empty: {
    title: "No group yet",
    text: "A group gathers recipients who belong together. Who is in it is written on each recipient’s own page.",
  },
  name: "Name",
  new: "New group",
  add: "Add group",
};

export const groupWords = {
  credentials: "Their credentials",
  recipients: (n: number) => count(n, "recipient"),
  name: "Name",
  rename: "Rename",
  renamed: "Renamed.",
  delete: "Delete the group",
};

export const deleteWords = {
  title: "Delete a group",
  crumb: "Delete",
  question: (name: ReactNode) => ["Delete ", name, "?"],
  confirm: "Delete the group",
  notYet: "Not yet",
  released: (n: number) =>
    n === 1 ? "recipient is no longer grouped by it" : "recipients are no longer grouped by it",
  nobody: "Nobody is in it",
  stay: "They stay, and so do their credentials. This can’t be undone.",
  stayEmpty: "No recipient and no credential changes. This can’t be undone.",
};
