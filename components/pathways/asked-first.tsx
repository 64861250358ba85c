"use client";
import type { ReactNode } from "react";
import { AskedBox } from "@/components/ui/asked-box";
import { useFormAnswer } from "@/components/ui/form-context";
import { type EditPreview, editConsequences } from "@/lib/pathways/rules/edit-words";
import { editOf, listOf } from "./edit-values";
import { editWords as words } from "./words";

type Props = { listUrl: string; completionName: string | null; sent: readonly string[]; children: ReactNode };

/** Before JavaScript the page answers an edit of an active pathway with what saving it would do; `sent`: the form sends these itself. */
export function AskedFirst({ listUrl, completionName, sent, children }: Props) {
  const { asked, values = {} } = useFormAnswer();
  if (!asked) return children;
  const preview = asked as EditPreview;
  const more = preview.eligible > 0 && (
    <a className="link" href={listOf(listUrl, editOf(values))} target="_blank" rel="noreferrer">
      {words.see(preview.eligible)}
    </a>
  );
  const label = preview.toIssue > 0 ? words.saveAndIssue(preview.toIssue) : words.save;
  return (
    <AskedBox
      words={words}
      sent={sent}
      {...editConsequences(preview, completionName)}
      more={more}
      yes={{ intent: "save", label }}
    />
  );
}
