import { STATUSES } from "@/components/ui/badge";
import { formatNumber } from "@/components/ui/format";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { PipelineSummary } from "@/lib/programs/rules/pipeline-view";
import { IN_PROGRAM_STATUS_WORDS, PROGRAM_RESULT_WORDS } from "@/lib/programs/rules/program-words";

type Count = {
  status: "on_track" | "off_track" | "did_not_pass" | "enrolled" | "complete";
  word: string;
  amount: number;
};

/** Where the people of one program stand, in a cell. */
export function PipelineCounts({ counts }: { counts: PipelineSummary }) {
  const { enrolled: everybody, onTrack, offTrack, didNotPass } = counts;
  const amounts = {
    on_track: onTrack,
    off_track: offTrack,
    did_not_pass: didNotPass,
    enrolled: everybody - onTrack - offTrack - didNotPass,
  };
  const statuses = ["on_track", "off_track", "did_not_pass", "enrolled"] as const;
  return (
    <Counts
      counts={statuses.map((status) => ({ status, word: IN_PROGRAM_STATUS_WORDS[status], amount: amounts[status] }))}
    />
  );
}

/** How a program ended for its people, in a cell. */
export function ResultCounts({ results }: { results: { complete: number; didNotPass: number } }) {
  return (
    <Counts
      counts={[
        { status: "complete", word: PROGRAM_RESULT_WORDS.complete, amount: results.complete },
        { status: "did_not_pass", word: PROGRAM_RESULT_WORDS.did_not_pass, amount: results.didNotPass },
      ]}
    />
  );
}

/** Each number with its shape, and its word on hover and read out; nothing for none. */
function Counts({ counts }: { counts: readonly Count[] }) {
  return (
    <span className="pipeline-counts">
      {counts
        .filter(({ amount }) => amount > 0)
        .map(({ status, word, amount }) => {
          const { tone, Shape } = STATUSES[status];
          return (
            <span key={status} className={`tone-${tone}`} title={word}>
              <Shape aria-hidden />
              <span className="num">{formatNumber(amount)}</span>
              <VisuallyHidden> {word}</VisuallyHidden>
            </span>
          );
        })}
    </span>
  );
}
