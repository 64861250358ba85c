import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { ProgressBar } from "@/components/ui/progress-bar";
import { RefreshWhile } from "@/components/ui/refresh-while";
import type { NudgeView } from "@/lib/programs/reads/get-nudge";
import { retryJobAction } from "../../../../jobs/actions";
import { nudgePageWords as words } from "../../../words/nudges";

type Props = { nudge: NudgeView; slug: string; mayRetry: boolean };

/** While it goes out: how far; where it stopped: why, and how it goes on. */
export function NudgeSending({ nudge: { job, counts }, slug, mayRetry }: Props) {
  if (!job) return null;
  const open = job.status === "queued" || job.status === "running";
  return (
    <div className="msg-notes">
      {open && (
        <ProgressBar
          name={words.sending}
          done={job.done}
          total={job.total}
          status={job.status === "queued" ? "queued" : "running"}
        />
      )}
      <RefreshWhile active={open || counts.waiting > 0} />
      {job.status === "failed" && (
        <Note
          tone="revoked"
          action={
            mayRetry && (
              <ActionForm
                action={retryJobAction}
                hidden={{ workspace: slug, jobId: job.id }}
                className=""
                done={words.goesOn}
              >
                <Button size="sm" type="submit">
                  {words.tryAgain}
                </Button>
              </ActionForm>
            )
          }
        >
          {words.stopped(job.error)}
        </Note>
      )}
      {counts.kept > 0 && <Note>{words.keptHere}</Note>}
    </div>
  );
}
