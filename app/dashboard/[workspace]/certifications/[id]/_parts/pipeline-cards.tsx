import { AppLink } from "@/components/ui/app-link";
import { StatStrip } from "@/components/ui/stat-strip";
import type { PipelineFigures } from "@/lib/programs/rules/pipeline-view";
import type { PipelineState } from "@/lib/programs/rules/vocabulary";
import { pipelineWords } from "../../words/pipeline";

const words = pipelineWords.cards;
type Props = {
  summary: PipelineFigures;
  chosen?: PipelineState;
  /** A name or a group is searched for: what is shown below is not all of any card. */
  searched: boolean;
  ended: boolean;
  href: (status?: PipelineState) => string;
};

/** The four figures; each leads to its people. The first is everybody. A fifth where ended programs are shown: who passed. */
export function PipelineCards({ summary, chosen, searched, ended, href }: Props) {
  const { enrolled, onTrack, offTrack, didNotPass, complete } = summary;
  const rest = enrolled - onTrack - offTrack - didNotPass - complete;
  const link = (to: string, text: string) => (
    <AppLink className="link" href={to} scroll={false}>
      {text}
    </AppLink>
  );
  const card = (status: Exclude<PipelineState, "enrolled">, value: number) => ({
    label: words[status],
    definition: words[`${status}Meaning`],
    value,
    note: value === 0 ? words.nobody : chosen === status && !searched ? words.shown : link(href(status), words.these),
  });
  return (
    <StatStrip
      items={[
        {
          label: words.enrolled,
          definition: words.enrolledMeaning,
          value: enrolled,
          note: chosen || searched ? link(href(), words.everybody) : words.notBegun(rest),
        },
        card("on_track", onTrack),
        card("off_track", offTrack),
        card("did_not_pass", didNotPass),
        ...(ended ? [card("complete", complete)] : []),
      ]}
    />
  );
}
