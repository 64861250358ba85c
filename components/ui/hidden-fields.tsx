import type { HiddenValues } from "./form-state";

export function HiddenFields({ values }: { values: HiddenValues }) {
  return Object.entries(values).flatMap(([name, value]) =>
    (value === undefined ? [] : [value].flat()).map((each) => (
      <input key={`${name} ${each}`} type="hidden" name={name} value={each} />
    )),
  );
}
