import { AppLink } from "@/components/ui/app-link";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Section } from "@/components/ui/section";
import { Trail, type TrailStep } from "@/components/ui/trail";
import type { Locale } from "@/lib/core/locale";
import { routes } from "@/lib/routes";
import { certificationPageWords as words } from "../../words";
import type { Found } from "../_find";

const SHOWN = 5;

/** The rounds as a trail, the last few; the earlier ones below it. */
export async function Rounds({ found }: { found: Found }) {
  const { own, rounds } = found;
  if (rounds.every(({ completedOn }) => completedOn === null)) return null;
  const locale = await localeOfReader();
  const earlier = rounds.slice(0, -SHOWN).reverse();
  const renews = own.certification.renewalMonths !== null;
  return (
    <Section title={words.rounds} description={renews ? words.roundsLede : words.roundsOnce}>
      <div className="panel walk">
        <Trail label={words.trail(own.certification.name)} steps={stepsOf(found, locale)} />
        {earlier.length > 0 && (
          <details className="missing">
            <summary>{words.earlier(earlier.length)}</summary>
            <ul>
              {earlier.map(({ cycle, completedOn, credentialId }) => {
                const line = words.earlierLine(cycle, completedOn ? formatDay(completedOn, "long", locale) : "");
                return (
                  <li key={cycle}>
                    {credentialId ? (
                      <AppLink className="link" href={routes.myCredential(credentialId)}>
                        {line}
                      </AppLink>
                    ) : (
                      line
                    )}
                  </li>
                );
              })}
            </ul>
          </details>
        )}
      </div>
    </Section>
  );
}

/** The last few rounds, and the one that has not opened yet. */
function stepsOf({ own, rounds, today }: Found, locale: Locale): TrailStep[] {
  const write = (day: string) => formatDay(day, "short", locale);
  const steps = rounds.slice(-SHOWN).map((round): TrailStep => {
    const { cycle, completedOn, termEndsOn, dueOn, opensOn, credentialId } = round;
    const mark = { id: String(cycle), name: words.round(cycle) };
    const href = credentialId ? routes.myCredential(credentialId) : undefined;
    if (completedOn === null)
      return opensOn > today
        ? { ...mark, state: "not-yet", note: words.opensOn(write(opensOn)) }
        : { ...mark, state: "next", note: dueOn ? words.dueBy(write(dueOn)) : undefined };
    const lapsed = own.status === "expired" && termEndsOn === own.heldUntil && termEndsOn !== null;
    return lapsed
      ? { ...mark, href, state: "expired", note: words.lapsed(write(termEndsOn)) }
      : { ...mark, href, state: "earned", note: write(completedOn) };
  });
  const last = rounds.at(-1);
  if (!own.opensNextOn || !last) return steps;
  const next = last.cycle + 1;
  return [
    ...steps,
    { id: String(next), name: words.round(next), state: "not-yet", note: words.opensOn(write(own.opensNextOn)) },
  ];
}
