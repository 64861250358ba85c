import { ErrorPage } from "@/components/layout/error-page";
import { VerifyBox } from "@/components/layout/verify-box";

/** What an address says that leads to no credential; nothing tells a private one from one that never was. */
export function MissingCredential() {
  return (
    <ErrorPage code="404" title="There is no credential at this address." after={<VerifyBox />}>
      <p>
        The link may be cut short: copy it again from where you found it, or type the id as it stands on the
        certificate. A holder may also have made theirs private; then only they can show it to you.
      </p>
    </ErrorPage>
  );
}

export function MissingPage() {
  return (
    <ErrorPage code="404" title="There is nothing at this address." after={<VerifyBox />}>
      <p>
        The link may have been cut short: copy it again from where you found it. A credential can also be looked up.
      </p>
    </ErrorPage>
  );
}
