import { describe, expect, test } from "vitest";
import { issueForm } from "./issue-form";
import { remapForm } from "./remap-form";

const WHO = { achievementId: "ach_1", recipient: { email: "ada@x.example", name: "Ada" } };
const read = (form: object) => issueForm.parse({ ...WHO, ...form }).credentials[0];
const wrong = (form: object) =>
  issueForm.safeParse({ ...WHO, ...form }).error?.issues.map((issue) => issue.path.join("."));

describe("the form for one person", () => {
  test("how it expires is one choice, whatever stands in the day's field", () => {
    expect(read({ expiry: "validity", expiresOn: "2027-01-01" })?.expiresOn).toBeUndefined();
    expect(read({ expiry: "none", expiresOn: "2027-01-01" })?.expiresOn).toBeNull();
    expect(read({ expiry: "own", expiresOn: "2027-01-01" })?.expiresOn).toBe("2027-01-01");
    expect(wrong({ expiry: "own" })).toEqual(["expiresOn"]);
  });

  test("a box that is not ticked tells nobody", () => {
    expect([read({})?.notify, read({ notify: true })?.notify]).toEqual([false, true]);
  });

  test("attributes are lines; what is no pair is said, not lost", () => {
    expect(read({ attributeLines: "Hours: 40\n\nPlace: Oslo: East\n" })?.attributes).toEqual({
      Hours: "40",
      Place: "Oslo: East",
    });
    expect(wrong({ attributeLines: "Hours 40" })).toEqual(["attributeLines"]);
    expect(wrong({ attributeLines: `Long: ${"x".repeat(2001)}` })).toEqual(["attributeLines"]);
  });
});

describe("the form of columns", () => {
  const mapping = (columns: object) => remapForm.parse({ id: "imp_1", mapping: columns }).mapping;

  test("a family name of its own makes a pair, and no column for a day lets it go", () => {
    expect(mapping({ email: "Mail", name: "First", lastName: "Last" })).toEqual({
      email: "Mail",
      name: ["First", "Last"],
      issuedOn: null,
      expiresOn: null,
    });
    expect(mapping({ email: "Mail", name: "Name", issuedOn: "Day" })).toMatchObject({ name: "Name", issuedOn: "Day" });
  });
});
