"use client";
import { Search } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type { PickedStep } from "@/lib/pathways/rules/step-list";
import { pickerWords } from "./words";

const TYPING_PAUSE_MS = 180;

type Props = {
  label: string;
  placeholder: string;
  /** Answers `[{ id, name }]` for `?q=`. */
  searchUrl: string;
  /** Shown before anything is typed. */
  initial: readonly PickedStep[];
  /** Not offered: chosen already. */
  taken: readonly string[];
  onPick: (achievement: PickedStep) => void;
};

/** Finds achievements while somebody types, and gives the chosen one: a combobox by mouse, touch and keyboard (ARIA 1.2). */
export function AchievementPicker({ label, placeholder, searchUrl, initial, taken, onPick }: Props) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<readonly PickedStep[]>(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  // What was found for the letters before stays until the answer comes: only what still fits is offered.
  const fits = ({ name }: PickedStep) => name.toLowerCase().includes(query.trim().toLowerCase());
  const offered = found.filter((achievement) => !taken.includes(achievement.id) && fits(achievement));

  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetch(`${searchUrl}?q=${encodeURIComponent(query)}`, { signal: abort.signal }).catch(
        () => null,
      );
      if (answer?.ok) setFound(await answer.json());
      setActive(0);
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, open, searchUrl]);

  const pick = (achievement: PickedStep | undefined) => {
    if (!achievement) return;
    onPick(achievement);
    setQuery("");
    setOpen(false);
    input.current?.focus();
  };

  return (
    <div className="picker">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="picker-field">
        <Search aria-hidden />
        <input
          ref={input}
          id={id}
          className="input"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && offered[active] ? `${id}-${offered[active].id}` : undefined}
          autoComplete="off"
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              event.preventDefault();
              if (open) pick(offered[active]);
            } else if (event.key === "Escape") setOpen(false);
            else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
              event.preventDefault();
              setOpen(true);
              const step = event.key === "ArrowDown" ? 1 : -1;
              setActive((active + step + offered.length) % Math.max(1, offered.length));
            }
          }}
        />
      </div>
      {open && (
        <div className="picker-list" id={`${id}-list`} role="listbox" aria-label={label}>
          {offered.map((achievement, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field (aria-activedescendant)
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              key={achievement.id}
              id={`${id}-${achievement.id}`}
              role="option"
              aria-selected={i === active}
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setActive(i)}
              onClick={() => pick(achievement)}
            >
              {achievement.name}
            </div>
          ))}
          {offered.length === 0 && <p className="text-small text-ink-2">{pickerWords.none}</p>}
        </div>
      )}
    </div>
  );
}
