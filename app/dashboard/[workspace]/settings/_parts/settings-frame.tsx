import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { type Actor, can, type Permission } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";

type To = ReturnType<typeof routes.dashboard>;
const PAGES = [
  { label: "General", permission: "workspace.read", href: (to: To) => to.settings() },
  { label: "Brand", permission: "workspace.read", href: (to: To) => to.brand() },
  { label: "Mail sender", permission: "workspace.read", href: (to: To) => to.sender() },
  { label: "Credential limit", permission: "workspace.read", href: (to: To) => to.limit() },
  { label: "Members", permission: "member.read", href: (to: To) => to.members() },
  { label: "API keys", permission: "api-key.read", href: (to: To) => to.apiKeys() },
  { label: "History", permission: "audit.read", href: (to: To) => to.history() },
] as const satisfies readonly { label: string; permission: Permission; href: (to: To) => string }[];

type Props = { slug: string; actor: Actor; page: (typeof PAGES)[number]["label"]; children: ReactNode };

/** What all pages of the settings have above them; a page that one may not see has no tab. */
export function SettingsFrame({ slug, actor, page, children }: Props) {
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs items={[{ label: "Settings", href: to.settings() }, { label: page }]} />
      <PageHeader title="Settings" />
      <Tabs
        label="Settings"
        items={PAGES.filter(({ permission }) => can(actor, permission)).map(({ label, href }) => ({
          label,
          href: href(to),
          current: label === page,
        }))}
      />
      {children}
    </>
  );
}
