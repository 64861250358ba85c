import { AppLink } from "@/components/ui/app-link";
import { Feed } from "@/components/ui/feed";
import { Section } from "@/components/ui/section";
import type { HomeActivity } from "@/lib/insights/reads/home-lists";
import { activityWords, isAutomatic, type Part } from "@/lib/insights/rules/activity-words";
import { agoWords } from "@/lib/insights/rules/since-words";

type Props = { deeds: HomeActivity; now: Date; timeZone: string; all?: string };

/** What was done lately; a filled diamond where nobody had to lift a finger. */
export function Activity({ deeds, now, timeZone, all }: Props) {
  if (deeds.length === 0) return null;
  const end = all && (
    <AppLink className="link" href={all}>
      All
    </AppLink>
  );
  return (
    <Section title="Activity" end={end}>
      <Feed
        label="Activity"
        items={deeds.map((deed) => ({
          id: String(deed.id),
          automatic: isAutomatic(deed),
          text: activityWords(deed).map(toNode),
          when: (
            <time dateTime={deed.at.toISOString()}>
              {agoWords(deed.at, now, timeZone)}
              {deed.action === "pathway.award" && ", by pathway"}
            </time>
          ),
        }))}
      />
    </Section>
  );
}

function toNode(part: Part, i: number) {
  if (typeof part === "string") return part;
  return (
    <b key={i}>
      <bdi>{part.b}</bdi>
    </b>
  );
}
