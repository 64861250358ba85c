import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";

export default function CredentialNotFound() {
  return (
    <PublicShell>
      <ErrorPage code="404" title="There is no credential at this address." action={<VerifyBox />}>
        <p>
          The link may be cut short: copy it again from where you found it, or type the id as it stands on the
          certificate. A holder may also have made theirs private; then only they can show it to you.
        </p>
      </ErrorPage>
    </PublicShell>
  );
}
