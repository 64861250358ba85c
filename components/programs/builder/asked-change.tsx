"use client";
import { UserCheck } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { type Consequence, Consequences } from "@/components/ui/consequences";
import { useFormAnswer } from "@/components/ui/form-context";
import { HiddenFields } from "@/components/ui/hidden-fields";
import type { StandingChange } from "@/lib/programs/rules/standing-change";
import { changeWords as words } from "./words";

/** A form that asks first: whose standing the new components change, and how. `sent`: it sends these itself. */
export function AskedChange({ sent, children }: { sent: readonly string[]; children: ReactNode }) {
  const { asked, values = {} } = useFormAnswer();
  if (!asked) return children;
  const kept = Object.entries(values).filter(([name]) => name !== "intent" && !sent.includes(name));
  return (
    <section className="confirm-page" aria-live="polite">
      <HiddenFields values={Object.fromEntries(kept)} />
      <div className="dlg-body">
        <h2>{words.title}</h2>
        <p className="mb-4 text-small text-ink-2">{words.lede}</p>
        <Consequences items={consequencesOf(asked as StandingChange)} />
      </div>
      <div className="dlg-foot">
        <Button type="submit" name="intent" value="back">
          {words.goOn}
        </Button>
        <Button type="submit" variant="ink" name="intent" value="save">
          {words.save}
        </Button>
      </div>
    </section>
  );
}

function consequencesOf({ moved }: StandingChange): Consequence[] {
  if (moved.length === 0) return [{ icon: <UserCheck aria-hidden />, fact: words.same }];
  return moved.map(({ status, amount, names }) => ({
    count: amount,
    fact: words.fact(status, amount),
    line: words.names(names, amount),
  }));
}
