import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ListPage } from "./list-page";

const words = {
  title: "Things",
  create: "Create a thing",
  empty: { title: "No thing yet", text: "Things appear here." },
  nothingMatches: "No thing matches.",
};
type Given = { rows: number; filtered?: boolean; earlier?: string };

const html = ({ rows, filtered, earlier = "" }: Given) =>
  renderToStaticMarkup(
    <ListPage
      words={words}
      createHref="/things/new"
      path="/things"
      filtered={filtered}
      rows={rows}
      pages={{ earlier: earlier || null, later: null }}
    >
      <p>The table</p>
    </ListPage>,
  );
const says = (page: string) => ({
  table: page.includes("The table"),
  nothingYet: page.includes("No thing yet"),
  nothingMatches: page.includes("No thing matches."),
  creates: page.split("/things/new").length - 1,
});

it("shows its table, and the button that makes another in its head", () => {
  expect(says(html({ rows: 1 }))).toEqual({ table: true, nothingYet: false, nothingMatches: false, creates: 1 });
});

it("of nothing says so and offers the first, once", () => {
  expect(says(html({ rows: 0 }))).toEqual({ table: false, nothingYet: true, nothingMatches: false, creates: 1 });
});

it("of which nothing matches is not called empty", () => {
  const page = says(html({ rows: 0, filtered: true }));
  expect(page).toEqual({ table: false, nothingYet: false, nothingMatches: true, creates: 1 });
});

it("past its end is not called empty either, and leads back", () => {
  const page = html({ rows: 0, earlier: "/things?before=x" });
  expect(says(page).nothingYet).toBe(false);
  expect(page).toContain("/things?before=x");
});
