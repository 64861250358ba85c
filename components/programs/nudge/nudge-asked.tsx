"use client";
import { MailCheck } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Consequences } from "@/components/ui/consequences";
import { useFormAnswer } from "@/components/ui/form-context";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { nudgeTemplate } from "@/lib/programs/rules/nudge-variables";
import { nudgeConfirmWords as words } from "./words";

type Asked = { total: number; unreachable: { unsubscribed: number; withoutAddress: number; ended: number } };

/** What sending would do, in place of the fields, with and without JavaScript; what was written stays in the form. */
export function NudgeAsked({ children }: { children: ReactNode }) {
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
    <section className="confirm-page" aria-live="polite">
      <HiddenFields values={{ subject, body }} />
      <div className="dlg-body">
        <h3>{words.title(mailed)}</h3>
        <p className="mb-4 text-small text-ink-2">{words.lede}</p>
        <Consequences
          items={[
            { count: mailed, fact: words.mailed(mailed), line: words.mailedLine },
            ...passed.filter(({ count }) => count > 0),
            ...(named.includes("overdue") || named.includes("overdueCount")
              ? [{ icon: <MailCheck aria-hidden />, fact: words.caughtUp, line: words.caughtUpLine }]
              : []),
          ]}
        />
      </div>
      <noscript>
        <div className="dlg-body">
          <p className="label">{words.written}</p>
          <p>{subject}</p>
          <p className="whitespace-pre-line">{body}</p>
        </div>
      </noscript>
      <div className="dlg-foot">
        <Button type="submit" name="intent" value="back">
          {words.goOn}
        </Button>
        {mailed > 0 && (
          <Button type="submit" variant="ink" name="intent" value="send">
            {words.send(mailed)}
          </Button>
        )}
      </div>
    </section>
  );
}
