"use client";
import type { Route } from "next";
import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react";

const TYPING_PAUSE_MS = 250;

/** A GET form that, once JavaScript is here, follows every change by itself and leaves empty values out of the address. */
export function FilterForm({ path, children }: { path: string; children: ReactNode }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();
  const current = useSearchParams().toString();

  const go = () => {
    clearTimeout(timer.current);
    if (!form.current) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim()) query.append(name, value.trim());
    if (query.toString() === current) return;
    startTransition(() => router.replace((query.size ? `${path}?${query}` : path) as Route, { scroll: false }));
  };
  const changed = (event: FormEvent) => {
    clearTimeout(timer.current);
    const typed = event.target instanceof HTMLInputElement;
    timer.current = setTimeout(go, typed ? TYPING_PAUSE_MS : 0);
  };

  // Back, forward and “Clear filters” change the address: the fields follow, except the one being typed in.
  useEffect(() => {
    const query = new URLSearchParams(current);
    for (const field of form.current?.elements ?? []) {
      const known = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
      if (!known || !field.name || field.type === "hidden" || field === document.activeElement) continue;
      field.value = query.get(field.name) ?? "";
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ""; // no such option
    }
  }, [current]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <search>
      <form
        ref={form}
        className="filters"
        method="get"
        action={path}
        aria-busy={pending}
        onChange={changed}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        {children}
      </form>
    </search>
  );
}
