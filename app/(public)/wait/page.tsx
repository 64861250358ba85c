import type { Metadata } from "next";
import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";

export const metadata: Metadata = { title: "A little slower", robots: { index: false } };

/** What the proxy answers, with status 429, to whoever asks faster than people read. */
export default function WaitPage() {
  return (
    <PublicShell>
      <ErrorPage code="429" title="That was faster than anybody reads." after={<VerifyBox />}>
        <p>
          Many pages were asked for from your network within a minute. Wait half a minute, then load this page again. A
          credential whose link or id you have can be verified now.
        </p>
      </ErrorPage>
    </PublicShell>
  );
}
