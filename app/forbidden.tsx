import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";

export const metadata = { title: "Not for you to open" };

export default function Forbidden() {
  return (
    <PublicShell>
      <ErrorPage
        code="403"
        title="This page is not open to you."
        action={
          <>
            <Button variant="ink" href={routes.dashboards()}>
              Your workspaces
            </Button>
            <Button href={routes.account()}>Your account</Button>
          </>
        }
        after={<VerifyBox />}
      >
        <p>You may be signed in with another address than the one that was given access. Your account shows which.</p>
      </ErrorPage>
    </PublicShell>
  );
}
