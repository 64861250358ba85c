import { CornerDownLeft } from "lucide-react";
import type { ReactNode } from "react";
import { useEffect } from "react";
import type { FoundGroup, FoundItem } from "@/lib/insights/rules/search";
import { FoundIcon } from "./found-icon";
import { commandWords } from "./words";

type Props = {
  id: string;
  groups: readonly FoundGroup[];
  chosen: string | undefined;
  busy: boolean;
  onChoose: (key: string) => void;
  onGo: (item: FoundItem, elsewhere?: boolean) => void;
  children?: ReactNode;
};

/** The results in groups; the field above holds the focus and takes the keys. */
export function CommandList({ id, groups, chosen, busy, onChoose, onGo, children }: Props) {
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: "nearest" });
  }, [id, chosen]);
  const amount = groups.reduce((n, { items }) => n + items.length, 0);
  return (
    <>
      {children}
      {/* The list itself scrolls: a region around it would have to take the focus. */}
      <div id={`${id}-list`} className="command-list" role="listbox" aria-label={commandWords.results} aria-busy={busy}>
        {groups.map(({ label, items }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
          <div key={label} role="group" aria-label={label}>
            <div className="command-group" aria-hidden>
              {label}
            </div>
            {items.map((item) => (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
              <div
                key={item.key}
                id={`${id}-${item.key}`}
                className="command-item"
                role="option"
                aria-selected={item.key === chosen}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => onChoose(item.key)}
                onClick={(event) => onGo(item, event.metaKey || event.ctrlKey)}
              >
                <FoundIcon name={item.icon} />
                <bdi>{item.label}</bdi>
                {item.context && <small>{item.context}</small>}
                <CornerDownLeft className="lucide enter" aria-hidden />
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="sr-only" role="status">
        {busy ? "" : commandWords.found(amount)}
      </p>
    </>
  );
}
