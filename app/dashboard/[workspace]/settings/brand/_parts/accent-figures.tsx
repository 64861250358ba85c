import { accentByDay, accentByNight, accentFromHex, DEFAULT_ACCENT, measuredWish } from "@/lib/designs/rules/accent";

const figure = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Rounded down: a 4.46 must not look like enough. */
const said = (ratio: number) => `${figure.format(Math.floor(ratio * 10) / 10)} : 1`;

/** The wished colour beside what it becomes, by day and by night, each with its contrast. */
export function AccentFigures({ wished }: { wished: string | null }) {
  const accent = wished ? accentFromHex(wished) : DEFAULT_ACCENT;
  const wish = wished ? measuredWish(wished) : null;
  const rows = [
    { when: "By day", tone: accentByDay(accent), wish: wish?.day, scheme: "light" },
    { when: "By night", tone: accentByNight(accent), wish: wish?.night, scheme: "dark" },
  ];
  return (
    <table className="accent-figures">
      <caption className="sr-only">Contrast of the colour</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Wished</th>
          <th scope="col">Used</th>
          <th scope="col">Text in it</th>
          <th scope="col">Text on it</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ when, tone, wish, scheme }) => (
          <tr key={when}>
            <th scope="row">{when}</th>
            <td>{wished && wish ? <Swatch color={wished} scheme={scheme} note={said(wish)} /> : "–"}</td>
            <td>
              <Swatch color={tone.color} scheme={scheme} note={tone.color} />
            </td>
            <td className="num">{said(tone.onCanvas)}</td>
            <td className="num">{said(tone.under)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Swatch({ color, scheme, note }: { color: string; scheme: string; note: string }) {
  return (
    <span className="swatch">
      <span className="swatch-ground" style={{ colorScheme: scheme }} aria-hidden>
        <span style={{ background: color }} />
      </span>
      <span className="num">{note}</span>
    </span>
  );
}
