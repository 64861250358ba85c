"use client";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

type Props = { className: string; summary: ReactNode; summaryClass?: string; label: string; children: ReactNode };

/** A menu that opens without JavaScript; with it, Escape, a press outside and going elsewhere close it. */
export function Disclosure({ className, summary, summaryClass, label, children }: Props) {
  const root = useRef<HTMLDetailsElement>(null);
  const path = usePathname();

  useEffect(() => {
    const close = () => root.current?.removeAttribute("open");
    const outside = (event: PointerEvent) => {
      if (!(event.target instanceof Node) || !root.current?.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !root.current?.open) return;
      close();
      root.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  // A new key is a new, closed menu: the layout around it outlives the page.
  return (
    <details key={path} ref={root} className={className}>
      <summary className={summaryClass} aria-label={label}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
