import { expect, test } from "vitest";
import { matching, textOf } from "./project-files";

/** A block of a media query, as the formatter sets it: it ends at the first brace of its own column. */
const WITHOUT_SCRIPTS = /^@media \(scripting: none\) \{\n[\s\S]*?^\}$/gm;

test("what is written for going without scripts is never shown where scripts run, where it would be raw markup", () => {
  const styles = matching(/^app\/styles\/.*\.css$/);
  expect(styles.length).toBeGreaterThan(0);
  const shown = styles.filter((file) => /\bnoscript\b/.test(textOf(file).replace(WITHOUT_SCRIPTS, "")));
  expect(shown).toEqual([]);
});
