"use client";
import "./globals.css";
import { ErrorPage } from "@/components/layout/error-page";
import { PlainShell, PlainVerifyBox } from "@/components/layout/plain-shell";
import { errorWords } from "./words";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Even the frame around all pages failed: nothing here may depend on it. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en">
      <body>
        <title>{errorWords.everything}</title>
        <PlainShell>
          <ErrorPage
            code="500"
            title={`${errorWords.everything}.`}
            action={
              <button type="button" className="btn ink" onClick={reset}>
                <span>{errorWords.again}</span>
              </button>
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
      </body>
    </html>
  );
}
