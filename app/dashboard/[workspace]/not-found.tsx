import { ErrorPage } from "@/components/layout/error-page";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import { missingWords } from "./words";

export default function NotFound() {
  return (
    <ErrorPage
      code="404"
      title={missingWords.title}
      action={<Button href={routes.dashboards()}>{missingWords.workspaces}</Button>}
    >
      <p>{missingWords.text}</p>
    </ErrorPage>
  );
}
