import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { type Actor, can, type Permission } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { frameWords as W } from "../words";

type To = ReturnType<typeof routes.dashboard>;
const PAGES: readonly { key: keyof typeof W.tabs; permission: Permission; href: (to: To) => string }[] = [
  { key: "general", permission: "workspace.read", href: (to: To) => to.settings() },
  { key: "brand", permission: "workspace.read", href: (to: To) => to.brand() },
  { key: "sender", permission: "workspace.read", href: (to: To) => to.sender() },
  { key: "limit", permission: "workspace.read", href: (to: To) => to.limit() },
  { key: "members", permission: "member.read", href: (to: To) => to.members() },
  { key: "keys", permission: "api-key.read", href: (to: To) => to.apiKeys() },
  { key: "history", permission: "audit.read", href: (to: To) => to.history() },
];

type Props = { slug: string; actor: Actor; page: keyof typeof W.tabs; children: ReactNode };

/** What all pages of the settings have above them; a page that one may not see has no tab. */
export function SettingsFrame({ slug, actor, page, children }: Props) {
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs items={[{ label: W.title, href: to.settings() }, { label: W.tabs[page] }]} />
      <PageHeader title={W.title} />
      <Tabs
        label={W.title}
        items={PAGES.filter(({ permission }) => can(actor, permission)).map(({ key, href }) => ({
          label: W.tabs[key],
          href: href(to),
          current: key === page,
        }))}
      />
      {children}
    </>
  );
}
