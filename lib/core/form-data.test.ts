import { describe, expect, test } from "vitest";
import { z } from "zod";
import { coerceForm } from "../entrypoints/coerce-form";
import { readForm, typedValues } from "./form-data";

function form(...entries: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("a form becomes an input", () => {
  test("dotted names nest, names that end in [] are lists, numbers in a row are a list of things", () => {
    const input = readForm(
      form(
        ["recipient.email", "ada@sample.example"],
        ["recipient.name", "Ada"],
        ["ids[]", "a"],
        ["ids[]", "b"],
        ["steps.0.achievementId", "x"],
        ["steps.1.achievementId", "y"],
      ),
    );
    expect(input).toEqual({
      recipient: { email: "ada@sample.example", name: "Ada" },
      ids: ["a", "b"],
      steps: [{ achievementId: "x" }, { achievementId: "y" }],
    });
  });

  test("what is empty is left out, unless emptiness means something", () => {
    const data = form(["name", ""], ["about", ""], ["limit", ""], ["file", new File([], "")]);
    expect(readForm(data)).toEqual({});
    expect(readForm(data, { about: "", limit: null })).toEqual({ about: "", limit: null });
  });

  test("the last of several values counts: a hidden no before a box", () => {
    expect(readForm(form(["notify", "false"], ["notify", "on"]))).toEqual({ notify: "on" });
  });

  test("the workspace and what the framework adds are no input", () => {
    expect(readForm(form(["workspace", "northlight"], ["$ACTION_ID_1", ""], ["name", "A"]))).toEqual({ name: "A" });
  });

  test.each(["__proto__.polluted", "constructor.prototype.polluted", "a.__proto__.b"])(
    "%s reaches no prototype",
    (name) => {
      readForm(form([name, "yes"]));
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(({} as Record<string, unknown>).b).toBeUndefined();
    },
  );

  test("attributes with numbers for names stay attributes", () => {
    expect(readForm(form(["attributes.2024", "x"]))).toEqual({ attributes: { "2024": "x" } });
  });
});

describe("text becomes what the schema asks for", () => {
  const schema = z.strictObject({
    notify: z.boolean().optional(),
    limit: z.number().nullable().optional(),
    agreed: z.literal(true).optional(),
    ids: z.array(z.string()).optional(),
    name: z.string().optional(),
    steps: z.array(z.object({ weight: z.number() })).optional(),
  });

  test("a ticked box is true and figures are a number, also deep inside", () => {
    const input = { notify: "on", limit: "12", agreed: "true", steps: [{ weight: "1.5" }] };
    expect(coerceForm(schema, input)).toEqual({ notify: true, limit: 12, agreed: true, steps: [{ weight: 1.5 }] });
  });

  test("text stays text, even where it says on or 12", () => {
    expect(coerceForm(schema, { name: "on" })).toEqual({ name: "on" });
    expect(coerceForm(schema, { name: "12" })).toEqual({ name: "12" });
  });

  test("one of a list is a list", () => {
    expect(coerceForm(schema, { ids: "a" })).toEqual({ ids: ["a"] });
  });

  test("what is no number stays for the refusal to name", () => {
    expect(coerceForm(schema, { limit: "many" })).toEqual({ limit: "many" });
  });
});

describe("what is shown again", () => {
  test("is what was typed, without files and without anything secret", () => {
    const typed = typedValues(
      form(
        ["name", "Ada"],
        ["password", "x"],
        ["clientSecret", "x"],
        ["token", "x"],
        ["$ACTION_KEY", "x"],
        ["f", new File(["a"], "a")],
      ),
    );
    expect(typed).toEqual({ name: "Ada" });
  });

  test("of a list is all of it, also when it is one thing", () => {
    const typed = typedValues(form(["groups", ""], ["groups[]", "a"], ["groups[]", "b"], ["ids[]", "c"]));
    expect(typed).toEqual({ groups: "", "groups[]": ["a", "b"], "ids[]": ["c"] });
  });
});
