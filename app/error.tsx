"use client";
import { ErrorPage } from "@/components/layout/error-page";
import { PlainShell, PlainVerifyBox } from "@/components/layout/plain-shell";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function PageError({ error, reset }: Props) {
  return (
    <PlainShell>
      <ErrorPage
        code="500"
        title="This page could not be shown."
        action={
          <>
            <button type="button" className="btn ink" onClick={reset}>
              <span>Try again</span>
            </button>
            <a className="btn" href="/">
              <span>To the start</span>
            </a>
          </>
        }
        after={<PlainVerifyBox />}
      >
        <p>Something went wrong on our side. Nothing that you had saved is lost.</p>
        {error.digest && (
          <p>
            If it stays, quote <code className="id">{error.digest}</code>.
          </p>
        )}
      </ErrorPage>
    </PlainShell>
  );
}
