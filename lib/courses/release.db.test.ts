import { expect } from "vitest";
import { findReleasable } from "@/db/queries/courses";
import { aCourse, generate } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { generateCertificates } from "./commands/generate-certificates";
import { updateCourse } from "./commands/update-course";

const due = async ({ db }: Stage, at: string) => (await findReleasable(db, new Date(at), 10)).map(({ id }) => id);

dbTest("what was generated too early is released at midnight in the workspace's zone, and once", async ({ db }) => {
  const stage = await aWorkspace(db);
  const ends = await aCourse(stage, { endsOn: "2026-03-28", certificate: { displayBehavior: "end" } });
  const dated = await aCourse(stage, {
    certificate: { displayBehavior: "end_with_date", availableOn: "2026-03-29" },
  });
  const early = await aCourse(stage, { endsOn: "2026-03-28" });
  await aCourse(stage, { endsOn: "2026-03-28", certificate: { displayBehavior: "end" } }); // never generated
  for (const { id } of [ends, dated, early]) await run(stage, generateCertificates, { id });
  expect(await due(stage, "2026-03-28T22:59:59Z")).toEqual([]);
  const both = [ends.id, dated.id].toSorted();
  expect(await due(stage, "2026-03-28T23:00:00Z")).toEqual(both);
  expect(await due(stage, "2026-06-01T00:00:00Z")).toEqual(both); // a sweep that was missed is made up for
  const later = { ...stage, now: new Date("2026-03-29T05:00:00Z") };
  await generate(later, ends.id);
  expect(await due(stage, "2026-06-01T00:00:00Z")).toEqual([dated.id]);
  await run(later, updateCourse, { id: dated.id, certificate: { availableOn: "2026-04-15" } });
  expect(await due(stage, "2026-04-14T21:00:00Z")).toEqual([]);
  expect(await due(stage, "2026-04-14T22:00:00Z")).toEqual([dated.id]);
});
