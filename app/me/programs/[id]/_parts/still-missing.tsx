import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { said } from "@/components/ui/said";
import type { Locale } from "@/lib/core/locale";
import type { OwnProgram } from "@/lib/programs/reads/own-program-view";
import { lateOf, missingOf } from "@/lib/programs/rules/own-components";
import { lacksSaid } from "../../_parts/lacks-said";
import { programPageWords } from "../../words";

const words = programPageWords.missing;

/** What stands between a participant and the certification; where they know of none, the program. */
export async function StillMissing({ program }: { program: OwnProgram }) {
  const { certification, components, workspace, today } = program;
  const locale = await localeOfReader();
  const { open, failed } = missingOf(components);
  if (components.length === 0) return null;
  const late = lateOf(components, today);
  const rest = open.filter(({ id }) => !late.some((one) => one.id === id));
  return (
    <section className="panel still-missing" aria-labelledby="missing">
      <h2 id="missing">{certification ? said(words.title(<bdi>{certification.name}</bdi>)) : words.titlePlain}</h2>
      {failed.length > 0 && <p>{`${lacksSaid(failed)} ${words.ask(workspace.name)}`}</p>}
      {late.length > 0 && (
        <p>{words.late(late.map(({ name, dueOn }) => words.since(name, formatDay(dueOn, "short", locale))))}</p>
      )}
      {rest.length > 0 && <p>{words.open(rest.map(({ name }) => `“${name}”`))}</p>}
      {failed.length + open.length === 0 && <p>{nothingOf(program, locale)}</p>}
    </section>
  );
}

function nothingOf({ certification, endsOn }: OwnProgram, locale: Locale): string {
  if (!certification) return words.nothing;
  return endsOn ? words.nothingCertified(formatDay(endsOn, "long", locale)) : words.nothingCertifiedOpen;
}
