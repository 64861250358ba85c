import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthShell } from "@/components/layout/auth-shell";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { requireUser } from "@/lib/auth/session";
import { listWorkspacesOf } from "@/lib/auth/workspaces";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Your workspaces", robots: { index: false } };

/** Straight on for those who work in one workspace, which is nearly everybody. */
export default async function WorkspacesPage() {
  const user = await requireUser(routes.dashboards());
  const workspaces = await listWorkspacesOf(user.id);
  const [only] = workspaces;
  if (only && workspaces.length === 1) redirect(routes.dashboard(only.slug).home());
  return (
    <AuthShell
      title={only ? "Where to?" : "No workspace yet"}
      lede={
        only
          ? "You work in several workspaces."
          : "A workspace is where an organisation issues its credentials. Create one, or ask a colleague to invite you."
      }
      footer={<AppLink href={routes.me()}>Your own credentials</AppLink>}
    >
      {only && (
        <List label="Workspaces">
          {workspaces.map(({ id, name, slug, role }) => (
            <ListRow
              key={id}
              icon={<WorkspaceMark id={id} />}
              title={
                <AppLink href={routes.dashboard(slug).home()}>
                  <bdi>{name}</bdi>
                </AppLink>
              }
            >
              {`You are ${role === "viewer" ? "a" : "an"} ${role}.`}
            </ListRow>
          ))}
        </List>
      )}
      <Button variant={only ? "quiet" : "ink"} href={routes.newWorkspace()}>
        Create a workspace
      </Button>
    </AuthShell>
  );
}
