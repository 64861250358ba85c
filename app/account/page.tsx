import type { Metadata } from "next";
import { signOutAction } from "@/app/_actions/account";
import { PublicShell } from "@/components/layout/public-shell";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { Time } from "@/components/ui/time";
import { listOwnSessions } from "@/lib/auth/account";
import { requireUser } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { endOtherSessionsAction, renameAction } from "./actions";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

export default async function AccountPage() {
  const user = await requireUser(routes.account());
  const sessions = await listOwnSessions(user.id);
  const nav = (
    <>
      <AppLink href={routes.dashboards()}>Workspaces</AppLink>
      <AppLink href={routes.me()}>Your credentials</AppLink>
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
        <PageHeader title="Your account">
          {"You sign in as "}
          <bdi>{user.email}</bdi>.
        </PageHeader>
        <Section title="How others see you">
          <ActionForm action={renameAction} done="Saved.">
            <TextInput
              name="name"
              label="Name"
              help="Colleagues see it, and people whom you invite."
              autoComplete="name"
              defaultValue={user.name}
            />
            <div>
              <Button type="submit">Save</Button>
            </div>
          </ActionForm>
        </Section>
        <Section
          title="Where you are signed in"
          end={
            sessions.length > 1 && (
              <form action={endOtherSessionsAction}>
                <Button type="submit" size="sm">
                  End all others
                </Button>
              </form>
            )
          }
        >
          <List label="Sessions">
            {sessions.map(({ number, createdAt, expires, current }) => (
              <ListRow key={number} title={current ? "This browser" : "Another browser"}>
                {"Signed in "}
                <Time at={createdAt} timeZone="UTC" />
                {" UTC, until "}
                <Time at={expires} timeZone="UTC" />
                {" at the latest"}
              </ListRow>
            ))}
          </List>
        </Section>
      </div>
    </PublicShell>
  );
}
