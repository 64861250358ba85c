import type { Missing } from "@/lib/programs/rules/vocabulary";
import { missingWords as words } from "../words/results";

const NAMED = 3;

/** What somebody lacks to pass: the first few by name, then how many more. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const more = missing.length - NAMED;
  return (
    <ul className="lacks">
      {missing.slice(0, NAMED).map(({ name, status }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, and two components may have one name
        <li key={i}>
          <bdi>{name}</bdi> <small>{words.state(status)}</small>
        </li>
      ))}
      {more > 0 && (
        <li>
          <small>{words.more(more)}</small>
        </li>
      )}
    </ul>
  );
}
