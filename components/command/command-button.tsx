"use client";
import { Search } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { AppLink } from "../ui/app-link";
import { Kbd } from "../ui/kbd";
import { commandButtonWords } from "./words";

// Fetched when the menu is opened for the first time: until then only this button and its shortcut.
const CommandMenu = lazy(() => import("./command-menu").then((module) => ({ default: module.CommandMenu })));

export type CommandProps = {
  /** The page that does the same without JavaScript; its answers are at `/answer` below it. */
  href: string;
  /** Whose recently opened things. */
  scope: string;
  /** “⌘K” or “Ctrl K”, as the visitor's keyboard has it. */
  shortcut: string;
};

/** “Find or do anything”, and ⌘K or Ctrl+K anywhere. */
export function CommandButton({ href, scope, shortcut }: CommandProps) {
  const [state, setState] = useState<"never" | "open" | "closed">("never");

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setState((now) => (now === "open" ? "closed" : "open"));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <>
      <AppLink
        className="cmd"
        href={href}
        prefetch={false}
        aria-label={commandButtonWords.name}
        aria-haspopup="dialog"
        aria-keyshortcuts="Meta+K Control+K"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setState("open");
        }}
      >
        <Search aria-hidden />
        <span>{commandButtonWords.name}</span>
        <Kbd>{shortcut}</Kbd>
      </AppLink>
      {state !== "never" && (
        <Suspense fallback={null}>
          <CommandMenu
            scope={scope}
            url={`${href}/answer`}
            open={state === "open"}
            onOpenChange={(open) => setState(open ? "open" : "closed")}
          />
        </Suspense>
      )}
    </>
  );
}
