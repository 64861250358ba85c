import type { ReactNode } from "react";
import { ErrorPage } from "./error-page";

export type Failure = { error: Error & { digest?: string }; reset: () => void };

type Props = Failure & {
  /** `quote`: before and after the number that is kept of what went wrong. */
  words: { text: string; again: string; quote: readonly [before: string, after: string] };
  title: string;
  /** Where else to go. */
  onward?: { href: string; label: string };
  after?: ReactNode;
};

/** The inside of a page that failed: try again, go elsewhere, or quote its number. Plain elements only: it must not fail too. */
export function FailurePage({ error, reset, words, title, onward, after }: Props) {
  return (
    <ErrorPage
      code="500"
      title={title}
      action={
        <>
          <button type="button" className="btn ink" onClick={reset}>
            <span>{words.again}</span>
          </button>
          {onward && (
            <a className="btn" href={onward.href}>
              <span>{onward.label}</span>
            </a>
          )}
        </>
      }
      after={after}
    >
      <p>{words.text}</p>
      {error.digest && (
        <p>
          {words.quote[0]}
          <code className="id">{error.digest}</code>
          {words.quote[1]}
        </p>
      )}
    </ErrorPage>
  );
}
