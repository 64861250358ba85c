"use client";
import { ErrorPage } from "@/components/layout/error-page";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function DashboardError({ error, reset }: Props) {
  return (
    <ErrorPage
      code="500"
      title="This page could not be shown."
      action={
        <>
          <button type="button" className="btn ink" onClick={reset}>
            <span>Try again</span>
          </button>
          <a className="btn" href="/dashboard">
            <span>Your workspaces</span>
          </a>
        </>
      }
    >
      <p>
        Something went wrong on our side; nothing that you saved is lost.
        {error.digest && (
          <>
            {" "}
            If it stays, quote <code className="id">{error.digest}</code>.
          </>
        )}
      </p>
    </ErrorPage>
  );
}
