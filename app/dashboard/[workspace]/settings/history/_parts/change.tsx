import { changeWords as W } from "../../words";

const MOST_FIELDS = 6;
const MOST_LETTERS = 60;

/** Field by field what was and what is; long lists as their number. */
export function Change({ before, after }: { before: unknown; after: unknown }) {
  const [was, is] = [fields(before), fields(after)];
  const same = (name: string) => JSON.stringify(was[name]) === JSON.stringify(is[name]);
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => !same(name));
  if (names.length === 0) return null;
  return (
    <span className="flex flex-wrap justify-end gap-x-4 text-small desk:justify-start">
      {names.slice(0, MOST_FIELDS).map((name) => (
        <span key={name} className="min-w-0">
          {W.field(name)}
          {name in was && <del>{shown(was[name])}</del>}
          {name in was && name in is && " "}
          {name in is && <bdi>{shown(is[name])}</bdi>}
        </span>
      ))}
      {names.length > MOST_FIELDS && W.more(names.length - MOST_FIELDS)}
    </span>
  );
}

function fields(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  return typeof value === "object" && !Array.isArray(value) ? { ...value } : { value };
}

/** Parts with fields of their own are counted: their inside is nobody's reading. */
const isLong = (list: readonly unknown[]) =>
  list.length > 3 || list.some((item) => typeof item === "object" && item !== null);

function shown(value: unknown): string {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return W.none;
  if (Array.isArray(value)) return isLong(value) ? W.many(value.length) : value.map(shown).join(", ");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
}
