import { AppLink } from "@/components/ui/app-link";
import { StatStrip } from "@/components/ui/stat-strip";
import type { PipelineSummary } from "@/lib/programs/rules/pipeline-view";
import type { PipelineStatus } from "@/lib/programs/rules/vocabulary";
import { pipelineWords } from "../../words/pipeline";

const words = pipelineWords.cards;
type Props = { summary: PipelineSummary; chosen?: PipelineStatus; href: (status?: PipelineStatus) => string };

/** The four figures; each leads to its people. The first is everybody, so the others do not add up to it. */
export function PipelineCards({ summary, chosen, href }: Props) {
  const { enrolled, onTrack, offTrack, didNotPass } = summary;
  const rest = enrolled - onTrack - offTrack - didNotPass;
  const link = (to: string, text: string) => (
    <AppLink className="link" href={to} scroll={false}>
      {text}
    </AppLink>
  );
  const card = (status: "on_track" | "off_track" | "did_not_pass", value: number) => ({
    label: words[status],
    definition: words[`${status}Meaning`],
    value,
    note: value === 0 ? words.nobody : chosen === status ? words.shown : link(href(status), words.these),
  });
  return (
    <StatStrip
      items={[
        {
          label: words.enrolled,
          definition: words.enrolledMeaning,
          value: enrolled,
          note: chosen ? link(href(), words.everybody) : words.notBegun(rest),
        },
        card("on_track", onTrack),
        card("off_track", offTrack),
        card("did_not_pass", didNotPass),
      ]}
    />
  );
}
