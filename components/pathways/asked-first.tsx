"use client";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Consequences } from "@/components/ui/consequences";
import { useFormAnswer } from "@/components/ui/form-context";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { type EditPreview, editConsequences } from "@/lib/pathways/rules/edit-words";
import { editOf, listOf } from "./edit-values";
import { editWords as words } from "./words";

type Props = { listUrl: string; completionName: string | null; sent: readonly string[]; children: ReactNode };

/** Before JavaScript the page answers an edit of an active pathway with what saving it would do; `sent`: the form sends these itself. */
export function AskedFirst({ listUrl, completionName, sent, children }: Props) {
  const { asked, values = {} } = useFormAnswer();
  if (!asked) return children;
  const preview = asked as EditPreview;
  const { split, items } = editConsequences(preview, completionName);
  const kept = Object.entries(values).filter(([name]) => name !== "intent" && !sent.includes(name));
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="mb-4 text-small text-ink-2">{words.lede}</p>
      <HiddenFields values={Object.fromEntries(kept)} />
      <div className="confirm-page">
        <div className="dlg-body">
          <Consequences split={split} items={items} />
        </div>
        <div className="dlg-foot">
          {preview.eligible > 0 && (
            <a className="link" href={listOf(listUrl, editOf(values))} target="_blank" rel="noreferrer">
              {words.see(preview.eligible)}
            </a>
          )}
          <Button type="submit" name="intent" value="back">
            {words.goOn}
          </Button>
          <Button type="submit" variant="ink" name="intent" value="save">
            {preview.toIssue > 0 ? words.saveAndIssue(preview.toIssue) : words.save}
          </Button>
        </div>
      </div>
    </section>
  );
}
