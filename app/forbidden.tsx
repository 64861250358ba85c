import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import { forbiddenWords } from "./words";

export const metadata = { title: forbiddenWords.name };

export default function Forbidden() {
  return (
    <PublicShell>
      <ErrorPage
        code="403"
        title={forbiddenWords.title}
        action={
          <>
            <Button variant="ink" href={routes.dashboards()}>
              {forbiddenWords.workspaces}
            </Button>
            <Button href={routes.account()}>{forbiddenWords.account}</Button>
          </>
        }
        after={<VerifyBox />}
      >
        <p>{forbiddenWords.text}</p>
      </ErrorPage>
    </PublicShell>
  );
}
