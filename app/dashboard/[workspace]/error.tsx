"use client";
import { ErrorPage } from "@/components/layout/error-page";
import { errorWords } from "./words";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function DashboardError({ error, reset }: Props) {
  return (
    <ErrorPage
      code="500"
      title={errorWords.title}
      action={
        <>
          <button type="button" className="btn ink" onClick={reset}>
            <span>{errorWords.again}</span>
          </button>
          <a className="btn" href="/dashboard">
            <span>{errorWords.workspaces}</span>
          </a>
        </>
      }
    >
      <p>
        {errorWords.text}
        {error.digest && (
          <>
            {errorWords.quote[0]}
            <code className="id">{error.digest}</code>
            {errorWords.quote[1]}
          </>
        )}
      </p>
    </ErrorPage>
  );
}
