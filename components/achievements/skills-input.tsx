"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { controlProps, Field } from "@/components/ui/field";
import { useFieldAnswer } from "@/components/ui/form-context";
import { useHydrated } from "@/components/ui/use-hydrated";
import { skillsWords as words } from "./words";

type Props = { name: string; label: string; defaultValue: string };
const split = (text: string) => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** A line of words parted by commas; once JavaScript is here, each becomes a chip that can be taken off. */
export function SkillsInput({ name, label, defaultValue }: Props) {
  const answer = useFieldAnswer(name, { defaultValue });
  const given = String(answer.defaultValue ?? "");
  const [chips, setChips] = useState(() => split(given));
  const [typed, setTyped] = useState("");
  const ready = useHydrated();
  const field = {
    name,
    label,
    error: answer.error,
    optional: true,
    help: words.help,
  };
  if (!ready) {
    return (
      <Field {...field}>
        <input type="text" className="input" autoComplete="off" defaultValue={given} {...controlProps(field)} />
      </Field>
    );
  }
  const add = (text: string) => {
    setChips(split([...chips, text].join(",")));
    setTyped("");
  };
  return (
    <Field {...field}>
      <input type="hidden" name={name} value={split([...chips, typed].join(",")).join(", ")} />
      {chips.length > 0 && (
        <ul className="chips" aria-label={label}>
          {chips.map((chip) => (
            <li className="chip inline-flex items-center gap-1" key={chip}>
              {chip}
              <button
                type="button"
                className="inline-flex p-1 text-ink-2 hover:text-ink"
                aria-label={words.remove(chip)}
                onClick={() => setChips(chips.filter((each) => each !== chip))}
              >
                <X aria-hidden width={12} height={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        type="text"
        className="input"
        autoComplete="off"
        {...controlProps(field)}
        name={undefined}
        value={typed}
        onChange={(event) =>
          /[,;\n]/.test(event.target.value) ? add(event.target.value) : setTyped(event.target.value)
        }
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed.trim()) {
            event.preventDefault();
            add(typed);
          }
          if (event.key === "Backspace" && typed === "") setChips(chips.slice(0, -1));
        }}
        onBlur={() => add(typed)}
      />
    </Field>
  );
}
