import type { Initial } from "@/lib/pathways/rules/directory";
import { routes } from "@/lib/routes";
import { directoryWords as words } from "../../words";

type Props = { slug: string; initials: readonly Initial[]; from?: string; achievement?: string };

/** Letters of the names, to begin the list at; one that nobody begins with is only shown. Plain links: fetching them all ahead would be a search each. */
export function Initials({ slug, initials, from, achievement }: Props) {
  if (initials.length === 0) return null;
  return (
    <nav className="dir-az" aria-label={words.letters}>
      {initials.map(({ name, held }) =>
        held ? (
          <a
            key={name}
            href={routes.directory(slug, { achievement, from: name })}
            aria-label={words.jump(name)}
            aria-current={name === from ? "true" : undefined}
          >
            {words.letter(name)}
          </a>
        ) : (
          <span key={name} aria-hidden>
            {words.letter(name)}
          </span>
        ),
      )}
    </nav>
  );
}
