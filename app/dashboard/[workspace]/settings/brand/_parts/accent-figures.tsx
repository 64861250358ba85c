import { accentByDay, accentByNight, accentFromHex, DEFAULT_ACCENT, measuredWish } from "@/lib/designs/rules/accent";
import { accentWords as W } from "../../words";

const figure = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Rounded down: a 4.46 must not look like enough. */
const said = (ratio: number) => W.ratio(figure.format(Math.floor(ratio * 10) / 10));

/** The wished colour beside what it becomes, by day and by night, each with its contrast. */
export function AccentFigures({ wished }: { wished: string | null }) {
  const accent = wished ? accentFromHex(wished) : DEFAULT_ACCENT;
  const wish = wished ? measuredWish(wished) : null;
  const rows = [
    { when: W.day, tone: accentByDay(accent), wish: wish?.day, scheme: "light" },
    { when: W.night, tone: accentByNight(accent), wish: wish?.night, scheme: "dark" },
  ];
  return (
    <table className="accent-figures">
      <caption className="sr-only">{W.caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{W.columns.wished}</th>
          <th scope="col">{W.columns.used}</th>
          <th scope="col">{W.columns.inIt}</th>
          <th scope="col">{W.columns.onIt}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ when, tone, wish, scheme }) => (
          <tr key={when}>
            <th scope="row">{when}</th>
            <td>{wished && wish ? <Swatch color={wished} scheme={scheme} note={said(wish)} /> : W.none}</td>
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
