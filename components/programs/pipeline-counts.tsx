import { STATUSES } from "@/components/ui/badge";
import { formatNumber } from "@/components/ui/format";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { PipelineSummary } from "@/lib/programs/rules/program-view";
import { IN_PROGRAM_STATUS_WORDS } from "@/lib/programs/rules/program-words";

/** Where the people of one program stand, in a cell: each number with its shape, and its word on hover and read out. */
export function PipelineCounts({ counts }: { counts: PipelineSummary }) {
  const { enrolled: everybody, onTrack, offTrack, didNotPass } = counts;
  const shown = [
    { status: "on_track" as const, amount: onTrack },
    { status: "off_track" as const, amount: offTrack },
    { status: "did_not_pass" as const, amount: didNotPass },
    { status: "enrolled" as const, amount: everybody - onTrack - offTrack - didNotPass },
  ].filter(({ amount }) => amount > 0);
  return (
    <span className="pipeline-counts">
      {shown.map(({ status, amount }) => {
        const { tone, Shape } = STATUSES[status];
        return (
          <span key={status} className={`tone-${tone}`} title={IN_PROGRAM_STATUS_WORDS[status]}>
            <Shape aria-hidden />
            <span className="num">{formatNumber(amount)}</span>
            <VisuallyHidden> {IN_PROGRAM_STATUS_WORDS[status]}</VisuallyHidden>
          </span>
        );
      })}
    </span>
  );
}
