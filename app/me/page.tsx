import type { Metadata } from "next";
import { signOutAction } from "@/app/_actions/account";
import { PublicShell } from "@/components/layout/public-shell";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDay } from "@/components/ui/format";
import { PageHeader } from "@/components/ui/page-header";
import { List, ListRow } from "@/components/ui/panel";
import { requireUser } from "@/lib/auth/session";
import { listOwnCredentials } from "@/lib/credentials/reads/list-own-credentials";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Your credentials", robots: { index: false } };

export default async function MePage() {
  const user = await requireUser(routes.me());
  const credentials = await listOwnCredentials(user.email);
  const nav = (
    <>
      <AppLink href={routes.account()}>Your account</AppLink>
      <form action={signOutAction}>
        <Button type="submit" variant="quiet">
          Sign out
        </Button>
      </form>
    </>
  );
  return (
    <PublicShell nav={nav}>
      <div className="pub pt-9">
        <PageHeader title="Your credentials">
          {"Everything that was issued to "}
          <bdi>{user.email}</bdi>.
        </PageHeader>
        {credentials.length === 0 ? (
          <EmptyState title="Nothing yet">
            What an organisation issues to this address appears here by itself. Do you use another address as well? Then
            sign in with that one.
          </EmptyState>
        ) : (
          <List label="Your credentials">
            {credentials.map((credential) => (
              <ListRow
                key={credential.id}
                icon={<WorkspaceMark id={credential.workspaceId} />}
                title={
                  <AppLink href={routes.credential(credential.id)}>
                    <bdi>{credential.achievement}</bdi>
                  </AppLink>
                }
                action={<Badge status={credential.expired ? "expired" : "valid"} />}
              >
                <bdi>{credential.workspace}</bdi>
                {`, ${formatDay(credential.issuedOn)}`}
                {credential.expiresOn && `, valid through ${formatDay(credential.expiresOn)}`}
              </ListRow>
            ))}
          </List>
        )}
      </div>
    </PublicShell>
  );
}
