import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceList } from "@/components/ui/choice-list";
import { FormContext } from "@/components/ui/form-context";
import type { FormState } from "@/components/ui/form-state";
import { AskedRange } from "./asked-range";
import { StepRows } from "./step-rows";

/** Names and values that a browser would send of this form, as it came from the server. */
function sent(values: FormState["values"], asked?: unknown): string[] {
  const html = renderToStaticMarkup(
    <FormContext value={{ values, asked }}>
      <AskedRange sent={["id"]}>
        <StepRows steps={[{ id: "step_quiz", name: "Quiz", weight: "100" }]} />
        <ChoiceList
          name="groups"
          label="Groups"
          items={["a", "b", "c"].map((id) => ({ id, name: id }))}
          chosen={["c"]}
          words={{ search: "", nothing: "" }}
          counts={["", "", "", ""]}
        />
        {["read", "write"].map((scope) => (
          <Checkbox key={scope} name="scopes[]" value={scope} label={scope} defaultChecked={scope === "read"} />
        ))}
      </AskedRange>
    </FormContext>,
  );
  const attribute = (tag: string, name: string) => tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? "";
  return [...html.matchAll(/<input [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('type="checkbox"') || tag.includes(" checked"))
    .map((tag) => `${attribute(tag, "name")}=${attribute(tag, "value")}`);
}

const TYPED = {
  id: "crs_1",
  steps: "",
  "steps.0.id": "step_quiz",
  "steps.0.name": "Written quiz",
  "steps.0.weight": "40",
  "steps.1.name": "Exam",
  "steps.1.weight": "60",
  groups: "",
  "groups[]": ["a", "b"],
  "scopes[]": ["write"],
};
const EXACTLY = [
  ...["steps=", "steps.0.id=step_quiz", "steps.0.name=Written quiz", "steps.0.weight=40"],
  ...["steps.1.name=Exam", "steps.1.weight=60", "groups=", "groups[]=a", "groups[]=b", "scopes[]=write"],
];

describe("the form of a course", () => {
  test("shows what the course is before it was sent", () => {
    expect(sent(undefined)).toEqual([
      ...["steps=", "steps.0.id=step_quiz", "steps.0.name=Quiz", "steps.0.weight=100"],
      ...["groups=", "groups[]=c", "scopes[]=read"],
    ]);
  });

  test("after a refusal is exactly what was sent, its groups too", () => {
    expect(sent(TYPED)).toEqual(EXACTLY);
  });

  test("after a refusal of no group at all has none", () => {
    const { "groups[]": _, "scopes[]": __, ...none } = TYPED;
    expect(sent(none)).toEqual(EXACTLY.filter((each) => !/^(groups|scopes)\[\]/.test(each)));
  });

  test("keeps all of it while it asks whether to go on", () => {
    const asked = { passing: 1, newlyPassing: 0, noLongerPassing: 0, certificates: 0 };
    expect(sent(TYPED, asked).toSorted()).toEqual(EXACTLY.toSorted());
  });
});
