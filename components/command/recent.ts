import type { FoundItem } from "@/lib/insights/rules/search";

const MOST = 5;
const keyOf = (scope: string) => `waymark.opened.${scope}`;

/** What was opened lately from the menu, newest first. For this tab only: names of people do not stay on the machine. */
export function readRecent(scope: string): FoundItem[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(scope)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isItem).slice(0, MOST) : [];
  } catch {
    return []; // storage is switched off, or holds something else
  }
}

export function keepRecent(scope: string, item: FoundItem): void {
  const rest = readRecent(scope).filter(({ key }) => key !== item.key);
  try {
    sessionStorage.setItem(keyOf(scope), JSON.stringify([item, ...rest].slice(0, MOST)));
  } catch {
    // Full or switched off: the menu works without.
  }
}

function isItem(value: unknown): value is FoundItem {
  if (typeof value !== "object" || value === null) return false;
  return ["key", "icon", "label", "href"].every((name) => typeof Reflect.get(value, name) === "string");
}
