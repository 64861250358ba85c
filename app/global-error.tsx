"use client";
import "./globals.css";
import { ErrorPage } from "@/components/layout/error-page";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Even the frame around all pages failed: nothing here may depend on it. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en">
      <body>
        <title>Waymark could not be shown</title>
        <ErrorPage
          title="Waymark could not be shown."
          action={
            <button type="button" className="btn ink" onClick={reset}>
              Try again
            </button>
          }
        >
          <p>Something went wrong on our side.{error.digest && ` If it stays, quote ${error.digest}.`}</p>
        </ErrorPage>
      </body>
    </html>
  );
}
