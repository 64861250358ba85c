"use client";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { startTransition, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/form-state";
import { Note } from "@/components/ui/note";
import { notify } from "@/components/ui/toaster";
import { deactivateWords as words } from "../words/confirmations";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  /** Activating again issues nothing: it can be undone without asking. */
  quiet: boolean;
  pathwayUrl: string;
  confirmUrl: string;
};

/** Offers the way back, once: as a toast, or before JavaScript as a note. What would issue something asks first. */
export function AfterDeactivation({ action, hidden, quiet, pathwayUrl, confirmUrl }: Props) {
  const router = useRouter();
  const told = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the visit that follows the deactivation
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    const again = async () => {
      if (!quiet) return router.push(confirmUrl as Route);
      const form = new FormData();
      for (const [name, value] of Object.entries(hidden)) form.set(name, value);
      startTransition(async () => {
        const { message } = await action({}, form);
        if (message) notify(message);
      });
    };
    notify(words.done, { label: words.again, run: again });
    router.replace(pathwayUrl as Route, { scroll: false });
  }, []);

  return (
    <noscript>
      <Note
        action={
          <Button size="sm" href={confirmUrl}>
            {words.again}
          </Button>
        }
      >
        {words.done}
      </Note>
    </noscript>
  );
}
