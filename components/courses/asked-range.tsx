"use client";
import { UserCheck } from "lucide-react";
import type { ReactNode } from "react";
import { AskedBox } from "@/components/ui/asked-box";
import type { Consequence } from "@/components/ui/consequences";
import { useFormAnswer } from "@/components/ui/form-context";
import { rangeWords as words } from "./words";

/** Learners, and certificates that are issued or wait. */
export type RangeChange = { passing: number; newlyPassing: number; noLongerPassing: number; certificates: number };

/** A form that asks first: it shows who newly passes and who no longer does, and is saved then. `sent`: it sends these itself. */
export function AskedRange({ sent, children }: { sent: readonly string[]; children: ReactNode }) {
  const { asked } = useFormAnswer();
  if (!asked) return children;
  return (
    <AskedBox
      words={words}
      sent={sent}
      items={consequencesOf(asked as RangeChange)}
      yes={{ intent: "save", label: words.save }}
    />
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
