import { emailKey, isEmail } from "../../core/text";

const NOUNS = { cred: "credential", rcp: "recipient", path: "pathway", prg: "program", ach: "achievement" } as const;
export type FoundNoun = (typeof NOUNS)[keyof typeof NOUNS];
const ID = /(cred|rcp|path|prg|ach)_[0-9a-f]{32}/;
const MOST_WORDS = 6;

export type SearchTerms = {
  /** What was typed, folded and lower-case. */
  text: string;
  /** One thing, named by its id or by a link that holds it. */
  id: { noun: FoundNoun; id: string } | null;
  /** A whole address, as it is kept. */
  email: string | null;
  /** The beginnings of words, for Postgres' `to_tsquery`: `zof:* & wis:*`. Empty where there is no letter and no digit. */
  words: string;
};

/** What somebody means who types this: a link, an id that a sheet breaks over two lines, an address, or beginnings of words. */
export function parseSearch(typed: string): SearchTerms {
  const text = typed.normalize("NFC").slice(0, 500).replace(/\s+/g, " ").trim().toLowerCase();
  const [id, prefix] = ID.exec(text.replace(/ /g, "")) ?? [];
  const words = text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  return {
    text,
    id: id && prefix ? { noun: NOUNS[prefix as keyof typeof NOUNS], id } : null,
    email: isEmail(text) ? emailKey(text) : null,
    words: words.map((word) => `${word}:*`).join(" & "),
  };
}

/** A page or an action of the dashboard. */
export type Place = { key: string; group: "go" | "do"; label: string; href: string; icon: string; also?: string };

/** Those that begin a word with each word typed; what is called so before what is only known by it. All, for nothing typed. */
export function matchPlaces(places: readonly Place[], typed: string): Place[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const begins = (text: string) => {
    const parts = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const named = places.filter(({ label }) => begins(label));
  const known = places.filter((place) => !named.includes(place) && begins(`${place.label} ${place.also ?? ""}`));
  return [...named, ...known];
}

/** One line of what was found. `icon` names the kind of thing. */
export type FoundItem = { key: string; icon: string; label: string; context?: string; href: string };
export type FoundGroup = { label: string; items: FoundItem[] };
/** What the search answers: `places` once, for nothing typed; `all` is the list of credentials searched for the same. */
export type SearchAnswer = { places?: Place[]; groups: FoundGroup[]; all: string };

const GROUP_WORDS = { go: "Go to", do: "Do" } as const;

/** Pages and actions, in groups as they are shown. */
export function groupPlaces(places: readonly Place[], most: number): FoundGroup[] {
  return (["go", "do"] as const).flatMap((group) => {
    const items = places.filter((place) => place.group === group).slice(0, most);
    return items.length > 0 ? [{ label: GROUP_WORDS[group], items }] : [];
  });
}
