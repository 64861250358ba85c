import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { Locale } from "@/lib/core/locale";
import type { DirectoryEntry } from "@/lib/pathways/rules/directory";
import { routes } from "@/lib/routes";
import { directoryWords as words } from "../../words";

/** Each person once, with what they hold; every credential leads to its page. */
export function People({ entries, locale }: { entries: DirectoryEntry[]; locale: Locale }) {
  return (
    <ul className="dir">
      {entries.map(({ name, held, more }, i) => (
        <li key={held[0]?.id ?? i}>
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <ul>
            {held.map(({ id, name: of, issuedOn, state }) => (
              <li key={id}>
                <AppLink className="link" href={routes.credential(id)}>
                  {of}
                </AppLink>
                <span className="num">
                  <Time day={issuedOn} locale={locale} />
                </span>
                {state !== "valid" && <Badge status={state} />}
              </li>
            ))}
            {more > 0 && <li className="more num">{words.more(more)}</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
}
