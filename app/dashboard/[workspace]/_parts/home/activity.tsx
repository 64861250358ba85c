import { AppLink } from "@/components/ui/app-link";
import { Feed } from "@/components/ui/feed";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Section } from "@/components/ui/section";
import type { HomeActivity } from "@/lib/insights/reads/home-lists";
import { isAutomatic, type Part, activityWords as toldOf } from "@/lib/insights/rules/activity-words";
import { agoWords } from "@/lib/insights/rules/since-words";
import { activityWords } from "./words/home";

type Props = { deeds: HomeActivity; now: Date; timeZone: string; all?: string };

/** What was done lately; a filled diamond where nobody had to lift a finger. */
export async function Activity({ deeds, now, timeZone, all }: Props) {
  if (deeds.length === 0) return null;
  const locale = await localeOfReader();
  const end = all && (
    <AppLink className="link" href={all}>
      {activityWords.all}
    </AppLink>
  );
  return (
    <Section title={activityWords.title} end={end}>
      <Feed
        label={activityWords.title}
        items={deeds.map((deed) => ({
          id: String(deed.id),
          automatic: isAutomatic(deed),
          text: toldOf(deed).map(toNode),
          when: (
            <time dateTime={deed.at.toISOString()}>{whenWords(deed, agoWords(deed.at, now, timeZone, locale))}</time>
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

const whenWords = ({ action }: HomeActivity[number], when: string) =>
  action === "pathway.award" ? activityWords.byPathway(when) : when;
