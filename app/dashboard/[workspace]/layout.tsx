import { Award, CircleUser } from "lucide-react";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { setThemeAction, signOutAction } from "@/app/_actions/account";
import { DashboardShell } from "@/components/layout/dashboard-shell";
import { THEME_COOKIE, themeOf } from "@/components/layout/theme";
import { AppLink } from "@/components/ui/app-link";
import { noteSeen, requireMember } from "@/lib/auth/session";
import { listWorkspacesOf } from "@/lib/auth/workspaces";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { accountLinkWords } from "./words";

type Props = { children: ReactNode; params: Promise<{ workspace: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace } = await requireMember((await params).workspace);
  return { title: { default: workspace.name, template: `%s · ${workspace.name} · Waymark` }, robots: { index: false } };
}

export default async function DashboardLayout({ children, params }: Props) {
  const { actor, workspace, user } = await requireMember((await params).workspace);
  noteSeen(actor);
  const all = await listWorkspacesOf(user.id);
  const usage = workspace.credentialLimit === null ? undefined : await ask(getUsage, actor, {});
  const to = routes.dashboard(workspace.slug);
  const mine = all.map(({ id, name, slug, logoHash }) => ({
    id,
    name,
    href: routes.dashboard(slug).home(),
    logo: logoHash && routes.logo(slug, logoHash),
  }));
  const here = mine.find(({ id }) => id === workspace.id);
  return (
    <DashboardShell
      workspace={here ?? { id: workspace.id, name: workspace.name, href: to.home() }}
      workspaces={mine.filter(({ id }) => id !== workspace.id)}
      command={{ href: to.search(), scope: workspace.slug, shortcut: shortcutOf((await headers()).get("user-agent")) }}
      hidden={workspace.certificationsEnabled ? [] : ["certifications"]}
      usage={usage && { used: usage.issued, limit: usage.limit, href: to.limit() }}
      account={{
        user,
        theme: themeOf((await cookies()).get(THEME_COOKIE)?.value),
        setTheme: setThemeAction,
        signOut: signOutAction,
        children: (
          <>
            <AppLink className="menu-item" href={routes.me()}>
              <Award aria-hidden />
              {accountLinkWords.credentials}
            </AppLink>
            <AppLink className="menu-item" href={routes.account()}>
              <CircleUser aria-hidden />
              {accountLinkWords.account}
            </AppLink>
            <div className="menu-rule" />
          </>
        ),
      }}
    >
      {children}
    </DashboardShell>
  );
}

/** As the keyboard of this machine has it; told by the server, so that nothing jumps once scripts run. */
function shortcutOf(userAgent: string | null): string {
  return /Mac|iPhone|iPad/.test(userAgent ?? "") ? "⌘K" : "Ctrl K";
}
