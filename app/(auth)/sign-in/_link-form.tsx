"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { errorFor } from "@/components/ui/form-state";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/entrypoints/action";

export function LinkForm({ action, next }: { action: FormAction; next: string }) {
  const [state, submit] = useActionState(action, {});
  const error = errorFor(state, "email");
  return (
    <form action={submit} className="flex flex-col gap-4" noValidate>
      {!error && <FormErrors state={state} />}
      <input type="hidden" name="next" value={next} />
      <TextInput
        name="email"
        type="email"
        label="E-mail address"
        help="We send you a link. There is no password to remember."
        autoComplete="email"
        error={error}
        defaultValue={state.values?.email}
      />
      <Button type="submit" variant="ink" size="lg">
        Send me a link
      </Button>
    </form>
  );
}
