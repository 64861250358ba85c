import type { NudgeView } from "@/lib/programs/reads/get-nudge";
import { NUDGE_SKIPS } from "@/lib/programs/rules/vocabulary";
import { nudgePageWords as words } from "../../../words/nudges";

type Counts = NudgeView["counts"];

/** What became of a nudge: mails that stay in the outbox, for want of a provider, were not mailed. */
export function nudgeStats(counts: Counts) {
  const passed = NUDGE_SKIPS.reduce((sum, why) => sum + counts[why], 0);
  const toGo = counts.meant - counts.handled;
  const left = counts.mailed - counts.kept;
  const note = toGo > 0 ? words.toGo(toGo) : counts.waiting > 0 ? words.waiting(counts.waiting) : undefined;
  return [
    ...(left > 0 || counts.kept === 0 ? [{ label: words.mailed, value: left, note }] : []),
    ...(counts.kept > 0 ? [{ label: words.kept, value: counts.kept, note: left > 0 ? undefined : note }] : []),
    { label: words.passedOver, value: passed },
    ...(counts.failed > 0 ? [{ label: words.failed, value: counts.failed }] : []),
    ...(counts.bounced > 0 ? [{ label: words.bounced, value: counts.bounced }] : []),
  ];
}

/** The certification to whose pipeline one goes back: of all of its programs the same. */
export function pipelineOf(programs: NudgeView["programs"]) {
  const [first, ...others] = programs;
  if (!first || others.some(({ certificationId }) => certificationId !== first.certificationId)) return null;
  return first.certificationId;
}
