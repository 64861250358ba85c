import type { OwnCertification } from "@/lib/certifications/reads/own-certifications";
import type { Day } from "@/lib/core/dates";
import { daysWords as words } from "../words";

type Said = Pick<
  OwnCertification,
  "status" | "startsOn" | "dueOn" | "heldUntil" | "open" | "opensOn" | "opensNextOn" | "certification"
>;
type Options = { write: (day: Day) => string; today?: Day };

/** Where somebody stands with a certification, in sentences. `today`: to say how many days are left. */
export function daysSaid(own: Said, { write, today }: Options): string {
  if (own.certification.status === "retired") return `${heldSaid(own, write)} ${words.retired}`;
  if (own.status === "completed" || own.status === "expired")
    return [heldSaid(own, write), ...nextSaid(own, write)].join(" ");
  const { startsOn, dueOn } = own;
  if (own.status === "upcoming")
    return dueOn ? `${words.begins(write(startsOn))} ${words.due(write(dueOn))}` : words.begins(write(startsOn));
  if (dueOn === null) return words.noDue;
  if (own.status === "overdue") return words.wasDue(write(dueOn));
  return today === undefined ? words.due(write(dueOn)) : words.dueIn(write(dueOn), daysUntil(today, dueOn));
}

function heldSaid({ status, heldUntil }: Said, write: Options["write"]): string {
  if (heldUntil === null) return words.heldForGood;
  return status === "expired" ? words.wasHeld(write(heldUntil)) : words.held(write(heldUntil));
}

function nextSaid({ status, open, opensOn, dueOn, opensNextOn }: Said, write: Options["write"]): string[] {
  if (open && status === "expired") return [words.again];
  if (open) return [words.open(write(opensOn)), ...(dueOn ? [words.renews(write(dueOn))] : [])];
  return opensNextOn ? [words.opens(write(opensNextOn))] : [];
}

const DAY_MS = 86_400_000;
const daysUntil = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
