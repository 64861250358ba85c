import { Note } from "@/components/ui/note";
import type { NudgeView } from "@/lib/programs/reads/get-nudge";
import { SendingJob } from "../../../../jobs/_parts/sending-job";
import { nudgePageWords as words } from "../../../words/nudges";

type Props = { nudge: NudgeView; slug: string; mayRetry: boolean };

/** While it goes out: how far; where it stopped: why, and how it goes on. */
export function NudgeSending({ nudge: { job, counts }, slug, mayRetry }: Props) {
  if (!job) return null;
  return (
    <div className="msg-notes">
      <SendingJob job={job} slug={slug} mayRetry={mayRetry} words={words} waits={counts.waiting > 0} />
      {counts.kept > 0 && <Note>{words.keptHere}</Note>}
    </div>
  );
}
