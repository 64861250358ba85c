"use client";
import { ErrorPage } from "@/components/layout/error-page";
import { PlainShell, PlainVerifyBox } from "@/components/layout/plain-shell";
import { errorWords } from "./words";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function PageError({ error, reset }: Props) {
  return (
    <PlainShell>
      <ErrorPage
        code="500"
        title={errorWords.title}
        action={
          <>
            <button type="button" className="btn ink" onClick={reset}>
              <span>{errorWords.again}</span>
            </button>
            <a className="btn" href="/">
              <span>{errorWords.start}</span>
            </a>
          </>
        }
        after={<PlainVerifyBox />}
      >
        <p>{errorWords.text}</p>
        {error.digest && (
          <p>
            {errorWords.quote[0]}
            <code className="id">{error.digest}</code>
            {errorWords.quote[1]}
          </p>
        )}
      </ErrorPage>
    </PlainShell>
  );
}
