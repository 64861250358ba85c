import { Check, CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { progressWords } from "./words";

type Props = {
  name: string;
  done: number;
  total: number;
  failed?: number;
  secondsLeft?: number;
  status?: "queued" | "running" | "done" | "failed";
  /** A sentence with a link, once it is over. */
  outcome?: ReactNode;
  /** “See rows”, beside the failed count. */
  failedLink?: ReactNode;
};

function remaining(seconds: number | undefined): string {
  if (seconds === undefined) return progressWords.running;
  if (seconds < 90) return progressWords.secondsLeft(Math.max(1, Math.round(seconds)));
  return progressWords.minutesLeft(Math.round(seconds / 60));
}

/** A job on its way; when it is over, a sentence instead of a bar. */
export function ProgressBar({
  name,
  done,
  total,
  failed = 0,
  secondsLeft,
  status = "running",
  outcome,
  failedLink,
}: Props) {
  if (status === "done" || status === "failed") {
    const Shape = status === "done" ? Check : CircleAlert;
    return (
      <div className={`job done ${status === "done" ? "tone-valid" : "tone-revoked"}`} role="status">
        <Shape aria-hidden />
        <p>
          {outcome ?? progressWords.over(name, done, total)} <Failed failed={failed} link={failedLink} />
        </p>
      </div>
    );
  }
  const share = (part: number) => `${total > 0 ? Math.min(100, (part / total) * 100) : 0}%`;
  const figures = progressWords.figures(done, total);
  return (
    <div className="job">
      <div>
        <b>{name}</b>
        <span className="num">{status === "queued" ? progressWords.queued : figures}</span>
      </div>
      <div
        className="bar"
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={figures}
      >
        {done > failed && <i style={{ width: share(done - failed) }} />}
        {failed > 0 && <i className="failed" style={{ width: share(failed) }} />}
      </div>
      <p>
        {status === "queued" ? progressWords.soon : remaining(secondsLeft)} <Failed failed={failed} link={failedLink} />
      </p>
    </div>
  );
}

function Failed({ failed, link }: { failed: number; link?: ReactNode }) {
  if (failed === 0) return null;
  return (
    <>
      {progressWords.failed(failed)} {link}
    </>
  );
}
