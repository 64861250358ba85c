import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MESSAGE_KIND_WORDS } from "./message-kinds";
import { reachOf, sendingProblem } from "./message-reach";
import { blanksOf, readableTemplate, renderTemplate, templateProblems } from "./message-template";
import { paragraphsOf, partsOf } from "./message-text";
import { firstName, MESSAGE_VARIABLES, type MessageValues, messageValues } from "./message-variables";

const VALUES = Object.fromEntries(MESSAGE_VARIABLES.map((name) => [name, `<${name}>`])) as MessageValues;

describe("a template", () => {
  test.each([
    ["Hello {{firstName}}, {{ earned }} of {{total}}", "Hello <firstName>, <earned> of <total>"],
    ["{single} }} and ]] are text", "{single} }} and ]] are text"],
    ["A [[blank]] to fill", "A [blank] to fill"],
    ["", ""],
  ])("%j becomes %j", (template, text) => {
    expect(renderTemplate(template, VALUES)).toBe(text);
  });

  test.each([
    ["{{frstName}}", 1, 1],
    ["Hello\n  {{constructor}}", 2, 3],
    ["🦊 {{name", 1, 3],
    ["{{na\nme}}", 1, 1],
    ["x [[]]", 1, 3],
  ])("%j is refused where it is wrong", (template, line, column) => {
    expect(templateProblems(template)).toMatchObject([{ line, column }]);
    expect(() => renderTemplate(template, VALUES)).toThrow(`Line ${line}, character ${column}: `);
  });

  test("text without marks stays as it is; a value is never read as a template", () => {
    const plain = fc.string({ unit: "binary" }).filter((text) => !/\{\{|\[\[/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        expect(renderTemplate(text, VALUES)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (name) => {
        const values = { ...VALUES, name: `{{issuer}}[[x]]${name}` };
        expect(renderTemplate("{{name}}", values)).toBe(values.name);
      }),
    );
  });

  test("whatever is typed is read: rendered, or refused with a place inside it", () => {
    const parts = fc.array(fc.constantFrom("{{", "}}", "[[", "]]", "name", " ", "\n", "x", "{{step}}"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(parts, (pieces) => {
        const template = pieces.join("");
        for (const { line } of templateProblems(template))
          expect(line).toBeLessThanOrEqual(template.split("\n").length);
        const render = () => renderTemplate(template, VALUES);
        if (templateProblems(template).length === 0) expect(render).not.toThrow();
        else expect(render).toThrow(RangeError);
      }),
    );
  });

  test("can be looked over before it is filled in", () => {
    expect(readableTemplate("{{firstName}}: {{step}}", { step: "Privacy" })).toBe("[first name]: Privacy");
  });
});

test.each(Object.entries(MESSAGE_KIND_WORDS))(
  "the starting text of %s can be filled in and presses nobody",
  (_kind, words) => {
    for (const text of [words.subject, words.body]) {
      expect(templateProblems(text)).toEqual([]);
      expect(text).not.toMatch(/!|hurry|last chance|don.t miss|urgent/i);
    }
    expect([...words.subject].length).toBeLessThan(80);
  },
);

test("every kind that needs its author's own words asks for them", () => {
  const open = Object.entries(MESSAGE_KIND_WORDS).filter(
    ([, { subject, body }]) => blanksOf(subject + body).length > 0,
  );
  expect(open.map(([kind]) => kind)).toEqual(["reminder", "social-proof", "perk", "deadline"]);
});

test.each([
  ["Zofia Nowak", "Zofia"],
  ["Dr. Ada Lovelace", "Ada"],
  ["Nowak, Zofia", "Zofia"],
  ["J. R. Smith", "J. R. Smith"],
  ["王小明", "王小明"],
  ["Prof Dr", "Prof Dr"],
])("%s is greeted as %s", (name, greeted) => {
  expect(firstName(name)).toBe(greeted);
});

test("values say what is missing, in the order of the steps", () => {
  const steps = ["a", "b", "c"].map((id) => ({ id, name: id.toUpperCase() }));
  const setting = {
    issuer: "N",
    pathway: "P",
    completion: null,
    steps,
    achievementId: "c",
    completedCount: 1_200,
    stepCount: 3,
  };
  expect(messageValues(setting, { name: "Zofia Nowak", earned: ["b", "other"] })).toMatchObject({
    earned: "1",
    total: "3",
    missing: "2",
    missingSteps: "A and C",
    step: "C",
    completion: "P",
    completedCount: "1,200",
  });
});

test.each([
  ["See https://a.example/x?y=1.", ["https://a.example/x?y=1"]],
  ["(http://a.example)", ["http://a.example"]],
  ["https://a.example/w_(x) ok", ["https://a.example/w_(x)"]],
  ["javascript:alert(1) data:text/html,x mailto:a@b.c ftp://x", []],
  ["https://user:secret@a.example", []],
  ['"https://a.example"', ["https://a.example"]],
])("links in %j: %j", (line, links) => {
  expect(partsOf(line).flatMap(({ href }) => href ?? [])).toEqual(links);
  expect(
    partsOf(line)
      .map(({ text }) => text)
      .join(""),
  ).toBe(line);
});

test("blank lines part paragraphs", () => {
  expect(paragraphsOf("a\nb\n\n \n\nc\n")).toEqual([["a", "b"], ["c"]]);
});

test.each([
  [{ has: true, lackedBefore: true }, "earned-since"],
  [{ has: true, lackedBefore: false }, "not-meant"],
  [{ email: null }, "no-address"],
  [{ unsubscribed: true }, "unsubscribed"],
  [{}, "mail"],
])("%j: %s", (change, reach) => {
  expect(reachOf({ email: "a@b.example", unsubscribed: false, has: false, lackedBefore: true, ...change })).toBe(reach);
});

test.each([
  [{ status: "active", steps: ["a"] }, null],
  [{ status: "inactive", steps: ["a"] }, "not active"],
  [{ status: "active", steps: ["b"] }, "not part of the pathway"],
  [null, "does not exist"],
])("sending under %j: %s", (pathway, why) => {
  const problem = sendingProblem({ achievementId: "a" }, pathway);
  if (why === null) expect(problem).toBeNull();
  else expect(problem).toContain(why);
});
