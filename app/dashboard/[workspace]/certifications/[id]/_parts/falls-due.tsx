import { AppLink } from "@/components/ui/app-link";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { CalendarMonth } from "@/lib/certifications/reads/assignment-figures";
import { routes } from "@/lib/routes";
import { monthName } from "../../words/list";
import { pageWords as words } from "../../words/pages";

type Props = { slug: string; certificationId: string; months: readonly CalendarMonth[] };

/** In which of the coming months how many are due; a month leads to who. */
export function FallsDue({ slug, certificationId, months }: Props) {
  const to = routes.dashboard(slug);
  const some = months.filter(({ total }) => total > 0);
  return (
    <Section
      title={words.coming}
      end={<AppLink href={to.certificationCalendar({ certification: certificationId })}>{words.calendar}</AppLink>}
    >
      {some.length === 0 ? (
        <p className="text-small text-ink-2">{words.nothingComing}</p>
      ) : (
        <Facts
          items={some.map(({ month, total }) => ({
            label: monthName(month),
            value: (
              <AppLink className="link" href={to.certification(certificationId, { month })}>
                {words.people(total)}
              </AppLink>
            ),
          }))}
        />
      )}
    </Section>
  );
}
