"use client";
import { MailCheck } from "lucide-react";
import type { ReactNode } from "react";
import { AskedBox } from "@/components/ui/asked-box";
import { useFormAnswer } from "@/components/ui/form-context";
import { nudgeTemplate } from "@/lib/programs/rules/nudge-variables";
import { nudgeConfirmWords as words } from "./words";

type Asked = { total: number; unreachable: { unsubscribed: number; withoutAddress: number; ended: number } };

/** What sending would do, in place of the fields, with and without JavaScript; what was written stays in the form. */
export function NudgeAsked({ sent, children }: { sent: readonly string[]; children: ReactNode }) {
  const { asked, values = {} } = useFormAnswer();
  if (!asked) return children;
  const { total, unreachable } = asked as Asked;
  const { unsubscribed, withoutAddress, ended } = unreachable;
  const mailed = total - unsubscribed - withoutAddress - ended;
  const { subject = "", body = "" } = values;
  const named = nudgeTemplate.variablesOf(`${subject}\n${body}`);
  const passed = [
    { count: unsubscribed, fact: words.unsubscribed(unsubscribed), line: words.passed },
    { count: withoutAddress, fact: words.withoutAddress(withoutAddress), line: words.passed },
    { count: ended, fact: words.ended(ended), line: words.passed },
  ];
  return (
    <AskedBox
      words={{ ...words, title: words.title(mailed) }}
      sent={sent}
      items={[
        { count: mailed, fact: words.mailed(mailed), line: words.mailedLine },
        ...passed.filter(({ count }) => count > 0),
        ...(named.includes("overdue") || named.includes("overdueCount")
          ? [{ icon: <MailCheck aria-hidden />, fact: words.caughtUp, line: words.caughtUpLine }]
          : []),
      ]}
      yes={mailed > 0 ? { intent: "send", label: words.send(mailed) } : undefined}
    >
      <noscript>
        <div className="dlg-body">
          <p className="label">{words.written}</p>
          <p>{subject}</p>
          <p className="whitespace-pre-line">{body}</p>
        </div>
      </noscript>
    </AskedBox>
  );
}
