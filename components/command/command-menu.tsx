"use client";
import { Search, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { Dialog } from "radix-ui";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { FoundGroup, FoundItem } from "@/lib/insights/rules/search";
import { CommandList } from "./command-list";
import { keepRecent, readRecent } from "./recent";
import { useSearch } from "./use-search";
import { commandWords } from "./words";

type Props = { scope: string; url: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Finds or does anything: a combobox whose list is always open. The focus stays in the field; the first result is chosen. */
export function CommandMenu({ scope, url, open, onOpenChange }: Props) {
  const before = useRef<Element | null>(null);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim" />
        <Dialog.Content
          className="command on-raised"
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            before.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault(); // a dialog without a trigger of its own would leave the focus nowhere
            if (before.current instanceof HTMLElement) before.current.focus();
          }}
        >
          <Dialog.Title className="sr-only">{commandWords.title}</Dialog.Title>
          <Content scope={scope} url={url} close={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Content({ scope, url, close }: { scope: string; url: string; close: () => void }) {
  const id = useId();
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [pressed, setPressed] = useState(false);
  const [recent] = useState(() => readRecent(scope));
  const { places, found, waiting, failed } = useSearch(url, typed);
  const groups = shownGroups({ typed: typed.trim(), recent, places, found: found.groups });
  const nothing = groups.length === 0 && !waiting && typed.trim() !== "";
  const offered = nothing && !failed ? [allCredentials(typed.trim(), found.all)] : groups;
  const items = offered.flatMap((group) => group.items);
  const chosen = items[Math.min(active, items.length - 1)];

  const go = (item: FoundItem | undefined, elsewhere = false) => {
    if (!item) return;
    if (!nothing) keepRecent(scope, item);
    if (elsewhere) return void window.open(item.href, "_blank", "noopener");
    close();
    router.push(item.href as Parameters<typeof router.push>[0]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && items.length > 0) {
      event.preventDefault();
      const from = Math.min(active, items.length - 1);
      setActive((from + step + items.length) % items.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (waiting && active === 0 && places.length === 0) setPressed(true);
      else go(chosen, event.metaKey || event.ctrlKey);
    }
  };
  // Whoever types an address and presses Enter at once means what is about to be found, not what stands there still.
  useEffect(() => {
    if (!pressed || waiting) return;
    setPressed(false);
    go(chosen);
  });

  return (
    <>
      <div className="command-field">
        <Search aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-label={commandWords.title}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${chosen.key}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={commandWords.placeholder}
          maxLength={500}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            setPressed(false);
          }}
          onKeyDown={onKeyDown}
        />
        <Dialog.Close className="btn quiet sq" aria-label={commandWords.close} title={commandWords.close}>
          <X aria-hidden />
        </Dialog.Close>
      </div>
      <CommandList
        id={id}
        groups={offered}
        chosen={chosen?.key}
        busy={waiting}
        onChoose={(key) => setActive(items.findIndex((item) => item.key === key))}
        onGo={go}
      >
        {groups.length === 0 && <p className="command-note">{stateWords({ waiting, failed })}</p>}
      </CommandList>
    </>
  );
}

function stateWords({ waiting, failed }: { waiting: boolean; failed: boolean }): string {
  if (failed) return commandWords.failed;
  return waiting ? commandWords.searching : commandWords.nothing;
}

type Shown = { typed: string; recent: FoundItem[]; places: FoundGroup[]; found: FoundGroup[] };

function shownGroups({ typed, recent, places, found }: Shown): FoundGroup[] {
  if (typed !== "") return [...places, ...found];
  return recent.length > 0 ? [{ label: commandWords.recent, items: recent }, ...without(places, recent)] : places;
}

/** A page that was opened lately stands among those, and nowhere else: each line has one id. */
function without(groups: FoundGroup[], items: readonly FoundItem[]): FoundGroup[] {
  const keys = new Set(items.map(({ key }) => key));
  return groups
    .map(({ label, items: each }) => ({ label, items: each.filter(({ key }) => !keys.has(key)) }))
    .filter(({ items: rest }) => rest.length > 0);
}

function allCredentials(typed: string, href: string): FoundGroup {
  const label = commandWords.allCredentials(typed);
  return { label: commandWords.elsewhere, items: [{ key: "all", icon: "search", label, href }] };
}
