import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { FilterSelect } from "./filters";

const html = (value?: string) =>
  renderToStaticMarkup(
    <FilterSelect
      name="status"
      label="Status"
      any="any"
      value={value}
      options={[{ value: "draft", label: "Draft" }]}
    />,
  );

it("marks the chosen value of a filter", () => {
  expect(html("draft")).toContain('<option value="draft" selected="">');
  expect(html("draft")).toContain('class="filter on"');
});

it("takes a value that is no option for no filter, never for an empty one", () => {
  expect(html("gone")).toBe(html());
  expect(html("gone")).toContain('<option value="" selected="">any</option>');
});
