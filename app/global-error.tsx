"use client";
import "./globals.css";
import { type Failure, FailurePage } from "@/components/layout/failure-page";
import { PlainShell, PlainVerifyBox } from "@/components/layout/plain-shell";
import { errorWords as words } from "./words";

/** Even the frame around all pages failed: nothing here may depend on it. */
export default function GlobalError(failure: Failure) {
  return (
    <html lang="en">
      <body>
        <title>{words.everything}</title>
        <PlainShell>
          <FailurePage {...failure} words={words} title={`${words.everything}.`} after={<PlainVerifyBox />} />
        </PlainShell>
      </body>
    </html>
  );
}
