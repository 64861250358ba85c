"use client";
import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";
import { Button } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function PageError({ error, reset }: Props) {
  return (
    <PublicShell>
      <ErrorPage
        title="This page could not be shown."
        action={
          <>
            <Button variant="ink" onClick={reset}>
              Try again
            </Button>
            <Button href="/">To the start</Button>
          </>
        }
      >
        <p>Something went wrong on our side. Nothing that you had saved is lost.</p>
        {error.digest && <p>If it stays, quote {error.digest}.</p>}
      </ErrorPage>
    </PublicShell>
  );
}
