import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { goneWords as words } from "../words";

/** A tombstone: it was here, and nothing of anybody is left. */
export function Gone() {
  return (
    <PublicShell>
      <ErrorPage code="410" title={words.title} after={<VerifyBox label={words.box} />}>
        <p>{words.text}</p>
      </ErrorPage>
    </PublicShell>
  );
}
