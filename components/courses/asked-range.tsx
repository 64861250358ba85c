"use client";
import { UserCheck } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { type Consequence, Consequences } from "@/components/ui/consequences";
import { useFormAnswer } from "@/components/ui/form-context";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { rangeWords as words } from "./words";

/** Learners, and certificates that are issued or wait. */
export type RangeChange = { passing: number; newlyPassing: number; noLongerPassing: number; certificates: number };

/** A form that asks first: it shows who newly passes and who no longer does, and is saved then. `sent`: it sends these itself. */
export function AskedRange({ sent, children }: { sent: readonly string[]; children: ReactNode }) {
  const { asked, values = {} } = useFormAnswer();
  if (!asked) return children;
  const kept = Object.entries(values).filter(([name]) => name !== "intent" && !sent.includes(name));
  return (
    <section className="confirm-page" aria-live="polite">
      <header className="dlg-head">
        <h2>{words.title}</h2>
        <p>{words.lede}</p>
      </header>
      <HiddenFields values={Object.fromEntries(kept)} />
      <div className="dlg-body">
        <Consequences items={consequencesOf(asked as RangeChange)} />
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

function consequencesOf({ passing, newlyPassing, noLongerPassing, certificates }: RangeChange): Consequence[] {
  const same = newlyPassing === 0 && noLongerPassing === 0;
  return [
    ...(newlyPassing > 0 ? [{ count: newlyPassing, fact: words.newly(newlyPassing), line: words.newlyLine }] : []),
    ...(noLongerPassing > 0 ? [{ count: noLongerPassing, fact: words.no(noLongerPassing), line: words.noLine }] : []),
    ...(same ? [{ icon: <UserCheck aria-hidden />, fact: words.same, line: words.sameLine(passing) }] : []),
    ...(certificates > 0 ? [{ count: certificates, fact: words.stays(certificates), line: words.staysLine }] : []),
  ];
}
