"use client";
import "./globals.css";
import { ErrorPage } from "@/components/layout/error-page";
import { PlainShell, PlainVerifyBox } from "@/components/layout/plain-shell";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Even the frame around all pages failed: nothing here may depend on it. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en">
      <body>
        <title>Waymark could not be shown</title>
        <PlainShell>
          <ErrorPage
            code="500"
            title="Waymark could not be shown."
            action={
              <button type="button" className="btn ink" onClick={reset}>
                <span>Try again</span>
              </button>
            }
            after={<PlainVerifyBox />}
          >
            <p>Something went wrong on our side. Nothing that you had saved is lost.</p>
            {error.digest && <p>If it stays, quote {error.digest}.</p>}
          </ErrorPage>
        </PlainShell>
      </body>
    </html>
  );
}
