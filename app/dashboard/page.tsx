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
import { workspacesWords } from "./words";

export const metadata: Metadata = { title: workspacesWords.name, robots: { index: false } };

/** Straight on for those who work in one workspace, which is nearly everybody. */
export default async function WorkspacesPage() {
  const user = await requireUser(routes.dashboards());
  const workspaces = await listWorkspacesOf(user.id);
  const [only] = workspaces;
  if (only && workspaces.length === 1) redirect(routes.dashboard(only.slug).home());
  return (
    <AuthShell
      title={only ? workspacesWords.which : workspacesWords.none}
      lede={only ? workspacesWords.several : workspacesWords.whatFor}
      footer={<AppLink href={routes.me()}>{workspacesWords.own}</AppLink>}
    >
      {only && (
        <List label={workspacesWords.list}>
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
              {workspacesWords.role(role)}
            </ListRow>
          ))}
        </List>
      )}
      <Button variant={only ? "quiet" : "ink"} href={routes.newWorkspace()}>
        {workspacesWords.create}
      </Button>
    </AuthShell>
  );
}
