import { ErrorPage } from "@/components/layout/error-page";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";

export default function Forbidden() {
  return (
    <ErrorPage
      code="403"
      title="Your role does not open this page."
      action={<Button href={routes.dashboards()}>Your workspaces</Button>}
    >
      <p>What each role may do is set by the owners of this workspace. Ask one of them for it, or to do it for you.</p>
    </ErrorPage>
  );
}
