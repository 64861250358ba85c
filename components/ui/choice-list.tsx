"use client";
import { type ReactNode, useState } from "react";
import { FieldError } from "./field";
import { useFormAnswer } from "./form-context";
import { SearchField } from "./search-field";

export type ChoiceItem = {
  id: string;
  name: string;
  /** What it is, at the end of the row. */
  detail?: ReactNode;
  /** Why it cannot be chosen, or what to do about it once chosen. */
  note?: ReactNode;
  disabled?: boolean;
};
type Props = {
  /** Sent as `name[]`, one for each; nothing chosen is sent as an empty `name`. */
  name: string;
  label: string;
  items: readonly ChoiceItem[];
  chosen: readonly string[];
  words: { search: string; nothing: string };
  /** “3 courses chosen”, by the number chosen. */
  counts: readonly string[];
};
/** Above so many rows a search helps. */
const FEW = 7;

/** Several of many: rows to tick, with a search that hides without forgetting. Before JavaScript a list of checkboxes. */
export function ChoiceList({ name, label, items, chosen, words, counts }: Props) {
  const answer = useFormAnswer();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(startWith()));
  const [query, setQuery] = useState("");
  const found = new Set(items.filter((item) => matches(item.name, query)).map(({ id }) => id));
  const wrong = (answer.errors ?? []).filter(({ path }) => path === name || path.startsWith(`${name}.`));
  const tick = (id: string, on: boolean) =>
    setTicked((now) => new Set(on ? [...now, id] : [...now].filter((other) => other !== id)));
  return (
    <fieldset className="form-field choice-list" id={name}>
      <legend className="label">{label}</legend>
      <div className="choice-head">
        {items.length > FEW && (
          <SearchField
            label={words.search}
            name=""
            value={query}
            onChange={(event) => {
              // Searching changes nothing that could be saved.
              event.stopPropagation();
              setQuery(event.target.value);
            }}
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          />
        )}
        <p role="status">{counts[ticked.size]}</p>
      </div>
      <input type="hidden" name={name} value="" />
      <ul>
        {items.map((item) => (
          <li key={item.id} hidden={!found.has(item.id)}>
            <label className="opt">
              <input
                type="checkbox"
                className="check"
                name={`${name}[]`}
                value={item.id}
                // The browser resets a form that was sent to this, so it follows what is ticked.
                defaultChecked={ticked.has(item.id)}
                disabled={item.disabled}
                onChange={(event) => tick(item.id, event.target.checked)}
                aria-describedby={item.note ? `${item.id}-note` : undefined}
              />
              <span>
                <bdi>{item.name}</bdi>
              </span>
              {item.detail && <small className="end num">{item.detail}</small>}
            </label>
            {item.note && (
              <p className="note-line" id={`${item.id}-note`}>
                {item.note}
              </p>
            )}
          </li>
        ))}
        {found.size === 0 && <li className="none">{words.nothing}</li>}
      </ul>
      {wrong.map(({ message }) => (
        <FieldError key={message}>{message}</FieldError>
      ))}
    </fieldset>
  );

  function startWith(): readonly string[] {
    const { values } = answer;
    if (!values) return chosen;
    return [values[`${name}[]`] ?? []].flat();
  }
}

function matches(name: string, query: string): boolean {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain(name).includes(plain(query.trim()));
}
