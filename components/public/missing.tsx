import { ErrorPage } from "@/components/layout/error-page";
import { VerifyBox } from "@/components/layout/verify-box";
import { missingWords as words } from "./words";

/** What an address says that leads to no credential; nothing tells a private one from one that never was. */
export function MissingCredential() {
  return (
    <ErrorPage code="404" title={words.credential} after={<VerifyBox />}>
      <p>{words.credentialHelp}</p>
    </ErrorPage>
  );
}

export function MissingPage() {
  return (
    <ErrorPage code="404" title={words.page} after={<VerifyBox />}>
      <p>{words.pageHelp}</p>
    </ErrorPage>
  );
}
