import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";

export const metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <PublicShell>
      <ErrorPage code="404" title="There is nothing at this address." action={<VerifyBox />}>
        <p>
          The link may have been cut short: copy it again from where you found it. A credential can also be looked up.
        </p>
      </ErrorPage>
    </PublicShell>
  );
}
