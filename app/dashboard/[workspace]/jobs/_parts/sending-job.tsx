import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { ProgressBar } from "@/components/ui/progress-bar";
import { RefreshWhile } from "@/components/ui/refresh-while";
import type { JobStatus } from "@/lib/governance/rules/vocabulary";
import { retryJobAction } from "../actions";

type Props = {
  job: { id: string; status: JobStatus; done: number; total: number; error: string | null };
  slug: string;
  mayRetry: boolean;
  words: { sending: string; stopped: (why: string | null) => string; tryAgain: string; goesOn: string };
  /** Its mails are still on their way. */
  waits?: boolean;
};

/** A job that sends mails: how far it is; where it stopped, why, and how it goes on. */
export function SendingJob({ job, slug, mayRetry, words, waits = false }: Props) {
  const { id, status, done, total, error } = job;
  const open = status === "queued" || status === "running";
  const again = mayRetry && (
    <ActionForm action={retryJobAction} hidden={{ workspace: slug, jobId: id }} className="" done={words.goesOn}>
      <Button size="sm" type="submit">
        {words.tryAgain}
      </Button>
    </ActionForm>
  );
  return (
    <>
      {open && <ProgressBar name={words.sending} done={done} total={total} status={status} />}
      <RefreshWhile active={open || waits} />
      {status === "failed" && (
        <Note tone="revoked" action={again}>
          {words.stopped(error)}
        </Note>
      )}
    </>
  );
}
