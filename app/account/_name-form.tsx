"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { errorFor } from "@/components/ui/form-state";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/entrypoints/action";

export function NameForm({ action, name }: { action: FormAction; name: string }) {
  const [state, submit] = useActionState(action, {});
  const error = errorFor(state, "name");
  return (
    <form action={submit} className="flex max-w-[560px] flex-col gap-4">
      {!error && <FormErrors state={state} />}
      <TextInput
        name="name"
        label="Name"
        help="Colleagues see it, and people whom you invite."
        autoComplete="name"
        error={error}
        defaultValue={state.values?.name ?? name}
      />
      <div className="flex items-center gap-3">
        <Button type="submit">Save</Button>
        {state.ok && <span role="status">Saved.</span>}
      </div>
    </form>
  );
}
