import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../../core/errors";
import { parseMapping } from "./parse-mapping";

const HEADER = ["Person", "First", "Last", "email", "Private mail", "issued_on", "Town"];

describe("parseMapping", () => {
  test("what is wished goes before what is proposed; the rest stays as proposed", () => {
    expect(parseMapping('{"email":"Private mail","name":"Person"}', HEADER)).toEqual({
      email: "Private mail",
      name: "Person",
      issuedOn: "issued_on",
      expiresOn: null,
      attributes: ["First", "Last", "email", "Town"],
    });
  });

  test("a name may be a pair, headings are found in any case", () => {
    expect(parseMapping({ name: ["first", "LAST"] }, HEADER).name).toEqual(["First", "Last"]);
  });

  test("null lets a proposed day go, and its column becomes an attribute", () => {
    const mapping = parseMapping({ issuedOn: null }, HEADER);
    expect([mapping.issuedOn, mapping.attributes.includes("issued_on")]).toEqual([null, true]);
  });

  test("a column that is wished for one thing is not proposed for another", () => {
    expect(parseMapping({ expiresOn: "issued_on" }, HEADER)).toMatchObject({ issuedOn: null, expiresOn: "issued_on" });
  });

  test("attributes can be limited to some", () => {
    expect(parseMapping({ attributes: ["town"] }, HEADER).attributes).toEqual(["Town"]);
  });

  test("every unknown heading is named beside its field", () => {
    try {
      parseMapping({ email: "Mail", name: ["First", "Nope"] }, HEADER);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      expect((error as DomainError).fields.map(({ path }) => path)).toEqual(["mapping.email", "mapping.name.1"]);
      expect((error as DomainError).message).toContain("There is no column “Mail”. The columns are: Person, First");
    }
  });

  test.each([
    ["{"],
    ["[]"],
    ['"email"'],
    ["null"],
    ['{"mail":"x"}'],
    ['{"email":1}'],
    ['{"name":["a"]}'],
    ['{"email":null}'],
  ])("refuses %s with a DomainError", (wish) => {
    expect(() => parseMapping(wish, HEADER)).toThrow(DomainError);
  });

  test("no JSON at all makes it fail in another way", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (wish) => {
        try {
          parseMapping(wish, HEADER);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
    );
  });
});
