"use client";
import { useOptimistic, useTransition } from "react";
import type { HiddenValues } from "@/components/ui/form-state";
import { notify } from "@/components/ui/toaster";
import { PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import type { ProgressStatus } from "@/lib/programs/rules/vocabulary";
import type { Place, ProgressAction } from "./grid-types";
import { progressGridWords as words } from "./words";

type Said = { key: string; status: ProgressStatus };
const keyOf = (recipientId: string, componentId: string) => `${recipientId} ${componentId}`;

/** One cell at a time: it shows what was picked at once, and what is stored as soon as the answer is here. */
export function useSaveStatus(action: ProgressAction, hidden: HiddenValues) {
  const [, start] = useTransition();
  const [said, say] = useOptimistic<Record<string, ProgressStatus>, Said>({}, (before, { key, status }) => ({
    ...before,
    [key]: status,
  }));

  const save = ({ recipientId, componentId, person }: Place, status: ProgressStatus) =>
    start(async () => {
      say({ key: keyOf(recipientId, componentId), status });
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...hidden, componentId, status, "ids[]": recipientId }))
        form.set(name, String(value));
      const answer = await action({}, form).catch(() => ({ ok: undefined, message: words.failed, errors: [] }));
      notify(answer.ok ? words.saved(person, PROGRESS_STATUS_WORDS[status]) : (answer.message ?? words.failed));
    });

  const statusOf = (recipientId: string, componentId: string, saved: ProgressStatus): ProgressStatus =>
    said[keyOf(recipientId, componentId)] ?? saved;
  return { statusOf, save };
}
