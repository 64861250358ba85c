import { Badge } from "@/components/ui/badge";
import {
  IN_PROGRAM_STATUS_WORDS,
  PIPELINE_STATE_WORDS,
  PROGRAM_RESULT_WORDS,
  PROGRAM_STATUS_WORDS,
  PROGRESS_STATUS_WORDS,
} from "@/lib/programs/rules/program-words";
import type { PipelineState, ProgramResult, ProgramStatus, ProgressStatus } from "@/lib/programs/rules/vocabulary";
import { progressGridWords as words } from "./words";

/** Where a program stands. */
export function ProgramBadge({ status }: { status: ProgramStatus }) {
  return <Badge status={status}>{PROGRAM_STATUS_WORDS[status]}</Badge>;
}

/** One participant's progress in one component; `late`: it is past due and neither complete nor failed. */
export function ProgressBadge({ status, late }: { status: ProgressStatus; late?: boolean }) {
  if (late && isOpen(status)) return <Badge status="off_track">{progressWord(status, true)}</Badge>;
  return <Badge status={status}>{progressWord(status, false)}</Badge>;
}

const isOpen = (status: ProgressStatus) => status === "not_started" || status === "in_progress";

export function progressWord(status: ProgressStatus, late: boolean): string {
  if (!late || !isOpen(status)) return PROGRESS_STATUS_WORDS[status];
  return status === "in_progress" ? words.lateStarted : words.late;
}

type StandingProps = { status: PipelineState; result?: ProgramResult | null; inProgram?: boolean };

/** Where a participant stands, or how it ended for them; a running program's own page says it in its own four words. */
export function PipelineBadge({ status, result, inProgram }: StandingProps) {
  const state = result ?? status;
  const own = inProgram && !result && state !== "complete";
  return <Badge status={state}>{own ? IN_PROGRAM_STATUS_WORDS[state] : PIPELINE_STATE_WORDS[state]}</Badge>;
}

/** How a program ended for a participant. */
export function ResultBadge({ result }: { result: ProgramResult }) {
  return <Badge status={result}>{PROGRAM_RESULT_WORDS[result]}</Badge>;
}
