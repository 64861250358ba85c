"use client";
import type { ReactNode } from "react";
import { Button } from "./button";
import { type Consequence, Consequences, type Part } from "./consequences";
import { useFormAnswer } from "./form-context";
import { HiddenFields } from "./hidden-fields";

type Props = {
  words: { title: string; lede: string; goOn: string };
  /** Names that the form sends itself: all else that was typed is kept in hidden fields. */
  sent: readonly string[];
  split?: readonly Part[];
  items: readonly Consequence[];
  /** The button that does it; none where there is nothing to do. */
  yes?: { intent: string; label: string };
  /** A link at the left of the foot. */
  more?: ReactNode;
  /** Between the list and the foot. */
  children?: ReactNode;
};

/** What a form that asks first would do, in place of its fields: with and without JavaScript. */
export function AskedBox({ words, sent, split, items, yes, more, children }: Props) {
  const { values = {} } = useFormAnswer();
  const kept = Object.entries(values).filter(([name]) => name !== "intent" && !sent.includes(name));
  return (
    <section className="confirm-page" aria-live="polite">
      <header className="dlg-head">
        <h2>{words.title}</h2>
        <p>{words.lede}</p>
      </header>
      <HiddenFields values={Object.fromEntries(kept)} />
      <div className="dlg-body">
        <Consequences split={split} items={items} />
      </div>
      {children}
      <div className="dlg-foot">
        {more}
        <Button type="submit" name="intent" value="back">
          {words.goOn}
        </Button>
        {yes && (
          <Button type="submit" variant="ink" name="intent" value={yes.intent}>
            {yes.label}
          </Button>
        )}
      </div>
    </section>
  );
}
