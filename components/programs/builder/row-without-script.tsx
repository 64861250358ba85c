import { COMPONENT_KIND_WORDS } from "@/lib/programs/rules/program-words";
import { COMPONENT_KINDS } from "@/lib/programs/rules/vocabulary";
import type { OfferedCourse } from "./builder-row";
import { rowWords, builderWords as words } from "./words";

/** Before JavaScript an empty row adds one at a time; saving shows the next. */
export function RowWithoutScript({ index, courses }: { index: number; courses: readonly OfferedCourse[] }) {
  const path = `components.${index}`;
  const place = index + 1;
  return (
    <noscript>
      <fieldset className="form-field mt-3">
        <legend className="label">{words.extra}</legend>
        <div className="grid gap-3 desk:grid-cols-[160px_1fr]">
          <select className="input" name={`${path}.kind`} defaultValue="session" aria-label={rowWords.kind(place)}>
            {COMPONENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {COMPONENT_KIND_WORDS[kind]}
              </option>
            ))}
          </select>
          <input className="input" name={`${path}.name`} maxLength={200} aria-label={rowWords.name(place)} />
          <input className="input" type="date" name={`${path}.startsOn`} aria-label={rowWords.startsOf("", place)} />
          <input className="input" type="date" name={`${path}.dueOn`} aria-label={rowWords.dueOf("", place)} />
          <label className="opt">
            <input type="checkbox" className="check" name={`${path}.optional`} />
            <span>{rowWords.optional}</span>
          </label>
          <select className="input" name={`${path}.courseId`} defaultValue="" aria-label={rowWords.courseOf("", place)}>
            <option value="">{rowWords.noCourse}</option>
            {courses.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
    </noscript>
  );
}
