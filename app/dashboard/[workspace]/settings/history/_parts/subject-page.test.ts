import { expect, test } from "vitest";
import { subjectPage } from "./subject-page";

const page = (subject: string, subjectIn: string | null = null, subjectName: string | null = "Its name") =>
  subjectPage("acme", { subject, subjectName, subjectIn });

test("what an entry is about leads to its page, where it has one and is still there", () => {
  expect(page("ndg_1")).toBe("/dashboard/acme/programs/nudges/ndg_1");
  expect(page("prg_1")).toBe("/dashboard/acme/programs/prg_1");
  expect(page("crt_1")).toBe("/dashboard/acme/certifications/crt_1");
  expect(page("msg_1", "path_2")).toBe("/dashboard/acme/pathways/path_2/messages/msg_1");
  expect(page("imp_1", "crs_2")).toBe("/dashboard/acme/courses/crs_2/import/imp_1");
  expect(page("imp_1")).toBe("/dashboard/acme/credentials/import/imp_1");
  expect([page("ndg_1", null, null), page("msg_1"), page("job_1"), page("ws_1"), page("mem_1")]).toEqual(
    Array(5).fill(null),
  );
});
