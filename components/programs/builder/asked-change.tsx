"use client";
import { UserCheck } from "lucide-react";
import type { ReactNode } from "react";
import { AskedBox } from "@/components/ui/asked-box";
import type { Consequence } from "@/components/ui/consequences";
import { useFormAnswer } from "@/components/ui/form-context";
import type { StandingChange } from "@/lib/programs/rules/standing-change";
import { changeWords as words } from "./words";

/** A form that asks first: whose standing the new components change, and how. `sent`: it sends these itself. */
export function AskedChange({ sent, children }: { sent: readonly string[]; children: ReactNode }) {
  const { asked } = useFormAnswer();
  if (!asked) return children;
  return (
    <AskedBox
      words={words}
      sent={sent}
      items={consequencesOf(asked as StandingChange)}
      yes={{ intent: "save", label: words.save }}
    />
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
