import { ErrorPage } from "@/components/layout/error-page";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import { forbiddenWords } from "./words";

export default function Forbidden() {
  return (
    <ErrorPage
      code="403"
      title={forbiddenWords.title}
      action={<Button href={routes.dashboards()}>{forbiddenWords.workspaces}</Button>}
    >
      <p>{forbiddenWords.text}</p>
    </ErrorPage>
  );
}
