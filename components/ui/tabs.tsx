import { AppLink } from "./app-link";
import { formatNumber } from "./format";

export type Tab = { label: string; href: string; count?: number; current?: boolean };

/** Pages of one thing, as links: each has its address. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((tab) => (
        <AppLink key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="n"> {formatNumber(tab.count)}</span>}
        </AppLink>
      ))}
    </nav>
  );
}
