import { ChevronRight } from "lucide-react";
import { AppLink } from "./app-link";
import { breadcrumbWords } from "./words";

export type Crumb = { label: string; href?: string };

/** First element of a dashboard page: it lies on the top bar. The last crumb is the page itself. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav className="crumb" aria-label={breadcrumbWords.label}>
      <ol>
        {items.map((item, i) => (
          <li key={item.label}>
            {i > 0 && <ChevronRight aria-hidden />}
            {i < items.length - 1 && item.href ? (
              <AppLink href={item.href}>{item.label}</AppLink>
            ) : (
              <b aria-current={i === items.length - 1 ? "page" : undefined}>{item.label}</b>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
