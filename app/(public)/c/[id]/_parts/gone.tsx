import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";

/** A tombstone: it was here, and nothing of anybody is left. */
export function Gone() {
  return (
    <PublicShell>
      <ErrorPage
        code="410"
        title="This credential was deleted."
        action={<VerifyBox label="Another credential’s link or id" />}
      >
        <p>
          Its issuer removed it, and with it every personal detail. That says nothing about what its holder learnt: ask
          them, or the issuer, whether another one took its place.
        </p>
      </ErrorPage>
    </PublicShell>
  );
}
