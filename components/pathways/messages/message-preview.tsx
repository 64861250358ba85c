"use client";
import { useEffect, useRef, useState } from "react";
import { Note } from "@/components/ui/note";
import { type Option, Select } from "@/components/ui/select";
import { previewWords as words } from "./words";

export type MessagePreview = {
  to: { id: string | null; name: string; email: string };
  problems: { path: string; message: string }[];
  mail: { subject: string; html: string; text: string } | null;
};
type Props = {
  /** The form that holds the text: the preview follows what is typed there. */
  form: string;
  /** Which of its fields say whom it is for; of a name that ends in `[]`, all. */
  sends: readonly string[];
  url: string;
  people: readonly Option[];
  initial: MessagePreview;
};

const TYPING_PAUSE_MS = 400;

/** The mail as one reader gets it, made by the server while it is written. */
export function MessagePreviewPane({ form, sends, url, people, initial }: Props) {
  const [shown, setShown] = useState(initial);
  const [chosen, setChosen] = useState(initial.to.id ?? "");
  const [plain, setPlain] = useState(false);
  const [busy, setBusy] = useState(false);
  const asked = useRef(0);

  const load = async (recipientId: string) => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement)) return;
    const turn = ++asked.current;
    setBusy(true);
    const answer = await fetch(url, { method: "POST", body: JSON.stringify(read(element, sends, recipientId)) }).catch(
      () => null,
    );
    const body = answer?.ok ? await answer.json().catch(() => null) : null;
    if (turn !== asked.current) return; // something newer was asked for meanwhile
    if (body) setShown(body);
    setBusy(false);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the form; `load` reads what is current when it runs
  useEffect(() => {
    const element = document.getElementById(form);
    let timer: ReturnType<typeof setTimeout>;
    const typed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => load(chosen), TYPING_PAUSE_MS);
    };
    element?.addEventListener("input", typed);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener("input", typed);
    };
  }, [form, chosen]);

  const { mail, problems } = shown;
  return (
    <section className="msg-preview" aria-label={words.label} aria-busy={busy}>
      <div className="msg-preview-head">
        {people.length > 0 && (
          <Select
            name="as"
            label={words.as}
            options={people}
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value);
              load(event.target.value);
            }}
          />
        )}
        <fieldset className="msg-looks" aria-label={words.looks}>
          <button type="button" className="btn" aria-pressed={!plain} onClick={() => setPlain(false)}>
            {words.asItLooks}
          </button>
          <button type="button" className="btn" aria-pressed={plain} onClick={() => setPlain(true)}>
            {words.plain}
          </button>
        </fieldset>
      </div>
      {problems.map((problem) => (
        <Note key={problem.message} tone="expired" role="status">
          {problem.path === "subject" ? words.inSubject(problem.message) : words.inText(problem.message)}
        </Note>
      ))}
      {mail && (
        <>
          <dl className="msg-envelope">
            <dt>{words.to}</dt>
            <dd>
              <bdi>{shown.to.name}</bdi>
              {shown.to.id === null && words.invented}
            </dd>
            <dt>{words.subject}</dt>
            <dd>
              <bdi>{mail.subject}</bdi>
            </dd>
          </dl>
          {plain ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            <section className="msg-text" tabIndex={0} aria-label={words.plain}>
              {mail.text}
            </section>
          ) : (
            <iframe className="msg-mail" title={words.mail} sandbox="" srcDoc={mail.html} />
          )}
        </>
      )}
    </section>
  );
}

/** What is filled in of the form; an empty field is left out, as when it is sent. */
function read(form: HTMLFormElement, sends: readonly string[], recipientId: string) {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  const whom = sends.flatMap((name): [string, unknown][] => {
    if (name.endsWith("[]")) return data.has(name) ? [[name.slice(0, -2), data.getAll(name)]] : [];
    return text(name) ? [[name, text(name)]] : [];
  });
  const texts = { subject: text("subject"), body: text("body"), recipientId: recipientId || null };
  return { ...Object.fromEntries(whom), ...texts };
}
