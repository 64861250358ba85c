import type { Demo } from "./demo";
import { sendForm } from "./send-form";

/** Reads a file of grades in by the form, and leaves it there to be looked at. */
export async function stageGradeFile(demo: Demo, slug: string, course: string, csv: string) {
  const file = new File([csv], "grades.csv", { type: "text/csv" });
  const there = await sendForm(demo, slug, `/courses/${course}/import`, 'type="file"', { file });
  const id = there.match(/\/import\/(imp_[0-9a-f]+)/)?.[1];
  if (!id) throw new Error(`The file of grades was not read: ${there}.`);
  return id;
}
