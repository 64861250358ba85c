import { ErrorPage } from "@/components/layout/error-page";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";

export default function NotFound() {
  return (
    <ErrorPage
      code="404"
      title="There is nothing here."
      action={<Button href={routes.dashboards()}>Your workspaces</Button>}
    >
      <p>It was deleted, the address has a slip in it, or it belongs to a workspace that you are not a member of.</p>
    </ErrorPage>
  );
}
