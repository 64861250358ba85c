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
import { shellWords } from "../words";

const PLACES = {
  credentials: { label: shellWords.places.credentials, href: routes.me() },
  profile: { label: shellWords.places.profile, href: routes.myProfile() },
  settings: { label: shellWords.places.settings, href: routes.mySettings() },
  account: { label: shellWords.places.account, href: routes.account() },
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
      {workspaces.length > 0 && <AppLink href={routes.dashboards()}>{shellWords.workspaces}</AppLink>}
      <form action={signOutAction}>
        <Button type="submit" variant="quiet">
          {shellWords.signOut}
        </Button>
      </form>
    </>
  );
  return (
    <PublicShell nav={nav}>
      <div className="pub me">
        <Tabs label={shellWords.label} items={items} />
        <PageHeader title={title} actions={actions}>
          {lede}
        </PageHeader>
        {children}
      </div>
    </PublicShell>
  );
}
