"use client";
import { ErrorPage } from "@/components/layout/error-page";
import { Button } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function DashboardError({ error, reset }: Props) {
  return (
    <ErrorPage title="This page could not be shown" action={<Button onClick={reset}>Try again</Button>}>
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
