import type { Metadata } from "next";
import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { waitWords as words } from "../words";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** What the proxy answers, with status 429, to whoever asks faster than people read. */
export default function WaitPage() {
  return (
    <PublicShell>
      <ErrorPage code="429" title={words.sentence} after={<VerifyBox />}>
        <p>{words.text}</p>
      </ErrorPage>
    </PublicShell>
  );
}
