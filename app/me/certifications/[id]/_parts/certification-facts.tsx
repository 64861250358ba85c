import { AppLink } from "@/components/ui/app-link";
import type { Fact } from "@/components/ui/facts";
import { Time } from "@/components/ui/time";
import { RENEWAL_WORDS } from "@/lib/certifications/rules/certification-words";
import { routes } from "@/lib/routes";
import { certificationPageWords as words } from "../../words";
import type { Found } from "../_find";

/** The days of a certification; those that do not apply are left out. */
export function certificationFacts({ own, timeZone }: Found): Fact[] {
  const { facts } = words;
  const { certification, status, startsOn, dueOn, completedAt, heldUntil, opensNextOn, opensOn } = own;
  const day = (value: string | null) => value && <Time day={value} />;
  const renewing = own.open && completedAt !== null;
  return [
    { label: facts.via, value: words.via[own.via] },
    {
      label: status === "upcoming" ? facts.begins : facts.began,
      value: completedAt === null ? day(startsOn) : null,
    },
    { label: facts.due, value: own.open || status === "upcoming" ? day(dueOn) : null },
    { label: facts.completed, value: completedAt && <Time at={completedAt} timeZone={timeZone} /> },
    { label: status === "expired" ? facts.wasHeld : facts.held, value: day(heldUntil) },
    { label: facts.renewal, value: certification.renewalMonths && RENEWAL_WORDS[certification.renewalMonths] },
    { label: facts.openSince, value: renewing ? day(opensOn) : null },
    { label: facts.opens, value: day(opensNextOn) },
    {
      label: facts.credential,
      value: own.credentialId && (
        <AppLink className="link" href={routes.myCredential(own.credentialId)}>
          {words.see}
        </AppLink>
      ),
    },
    { label: facts.zone, value: words.zone(timeZone) },
  ];
}
