import type { ReactNode } from "react";
import { count } from "@/components/ui/format";

export const newWords = { title: "Create a program", cancel: "Cancel", create: "Create and add components" };
export const editWords = {
  tab: "Edit program",
  crumb: "Edit",
  title: (name: ReactNode) => ["Edit ", name],
  cancel: "Cancel",
  save: "Save",
  saved: "Saved.",
};

export const formWords = {
  what: {
    title: "The program",
    description: "What participants see. Components and participants are added on pages of their own.",
  },
  name: "Name",
  description: "Description",
  startsOn: "Starts on",
  endsOn: "Ends on",
  days: (zone: string) => `Days in ${zone}. Due days of components lie between them.`,
  byHand: "Nothing ends by itself on that day: you end the program.",
  certification: {
    title: "Certification",
    description: "Whoever completes all required components gets its certificate when the program ends.",
    label: "Certification",
    none: "None: results are recorded, nothing is issued",
    hint: "Review its validity before you link it. What you change about it afterwards counts too, at the end of the program.",
    settled: (name: ReactNode) => [name, " is its certification, and stays so after the end."],
    settledNone: "No certification was linked when this program ended.",
    add: "Add certification",
    nothing: "There is no published certification that is earned by programs yet.",
    create: "Create a certification",
    see: "See certifications",
  },
  option: (name: string, validity: string) => `${name}, ${validity}`,
  forever: "as long as its achievement says",
  months: (n: number) => `valid for ${count(n, "month")}`,
  renews: (n: number) => (n === 12 ? "renewed every year" : `renewed every ${n === 1 ? "month" : `${n} months`}`),
  invisible: "invisible, issues nothing",
  gone: (name: string) => `${name}, no longer to be linked`,
};
