import { AppLink } from "@/components/ui/app-link";
import { Diamond } from "@/components/ui/diamond";
import { formWords as words } from "../words/form";
import type { PartState } from "./parts";

type Props = {
  /** Without an address a part is not there yet: a new certification begins with its details. */
  parts: readonly (PartState & { href?: string; current?: boolean })[];
  /** Nothing is saved yet. */
  blank?: boolean;
};

/** The parts of the form beside it: where one is, what each says, and what is missing in it. */
export function PartList({ parts, blank }: Props) {
  return (
    <nav className="part-list" aria-label={words.parts}>
      <ol>
        {parts.map(({ part, name, summary, missing, href, current }, i) => (
          <li key={part} data-current={current || undefined}>
            <Diamond state={missing.length > 0 || (blank && href) ? "next" : href ? "earned" : "not-yet"} />
            <div>
              <small className="no">{words.step(i + 1)}</small>
              {href ? (
                <AppLink href={href} aria-current={current ? "step" : undefined}>
                  {name}
                </AppLink>
              ) : (
                <b>{name}</b>
              )}
              <p>
                <bdi>{summary}</bdi>
              </p>
              {missing.length > 0 && (
                <>
                  <p className="count">{words.missing(missing.length)}</p>
                  <ul>
                    {missing.slice(0, 5).map((message) => (
                      <li key={message}>{message}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}
