import type { ReactNode } from "react";
import { signOutAction } from "@/app/_actions/account";
import { PublicShell } from "@/components/layout/public-shell";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import type { User } from "@/lib/auth/session";
import { listWorkspacesOf } from "@/lib/auth/workspaces";
import { routes } from "@/lib/routes";

const PLACES = {
  credentials: { label: "Credentials", href: routes.me() },
  profile: { label: "Profile", href: routes.myProfile() },
  settings: { label: "Visibility", href: routes.mySettings() },
  account: { label: "Account", href: routes.account() },
} as const;

type Props = {
  user: User;
  current: keyof typeof PLACES;
  title: ReactNode;
  lede?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** Every page of a person's own, under one navigation. */
export async function MeShell({ user, current, title, lede, actions, children }: Props) {
  const workspaces = await listWorkspacesOf(user.id);
  const items = Object.entries(PLACES).map(([key, place]) => ({ ...place, current: key === current }));
  const nav = (
    <>
      {workspaces.length > 0 && <AppLink href={routes.dashboards()}>Workspaces</AppLink>}
      <form action={signOutAction}>
        <Button type="submit" variant="quiet">
          Sign out
        </Button>
      </form>
    </>
  );
  return (
    <PublicShell nav={nav}>
      <div className="pub me">
        <Tabs label="Your pages" items={items} />
        <PageHeader title={title} actions={actions}>
          {lede}
        </PageHeader>
        {children}
      </div>
    </PublicShell>
  );
}
