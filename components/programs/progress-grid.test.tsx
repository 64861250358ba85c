import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { GridPerson } from "./grid-types";
import { ProgressGrid } from "./progress-grid";
import { progressGridWords } from "./words";

const columns = [
  { id: "cmp_course", name: "Basics", notes: [], follows: true },
  { id: "cmp_talk", name: "Talk", notes: ["due 3 Dec 2026"], follows: false },
];
const person = (id: string, name: string): GridPerson => ({
  ...{ id, name, detail: "a@x.example", href: `/${id}`, status: "off_track", result: null },
  places: [
    { status: "complete", late: false, note: null },
    { status: "in_progress", late: true, note: "extended to 9 Dec 2026" },
  ],
});
const drawn = (editable: boolean) =>
  renderToStaticMarkup(
    <ProgressGrid
      {...{ columns, programId: "prg_1", slug: "x", editable, certifies: true, action: async () => ({}) }}
      all={{ count: 2, path: "/set", back: "" }}
      people={[person("rcp_1", "Zofia"), person("rcp_2", "Ada")]}
    />,
  );
const cells = (html: string) => [...html.matchAll(/<button[^>]*class="place[^>]*>/g)].map(([button]) => button);

test("each cell that can be changed says whose it is, of what, and where it stands; a course's cannot be", () => {
  expect(cells(drawn(true)).map((button) => /aria-label="([^"]*)"/.exec(button)?.[1])).toEqual([
    "Talk, Zofia: In progress, late, extended to 9 Dec 2026",
    "Talk, Ada: In progress, late, extended to 9 Dec 2026",
  ]);
});

test("the grid is one stop of the Tab key", () => {
  expect(cells(drawn(true)).map((button) => /tabindex="(-?\d)"/i.exec(button)?.[1])).toEqual(["0", "-1"]);
});

test("the bar for many has nothing chosen: neither a component, nor a status", () => {
  const choices = [...drawn(true).matchAll(/<select name="(\w+)".*?<option value="([^"]*)" selected=""/g)];
  expect(choices.map(([, name, value]) => [name, value])).toEqual([
    ["componentId", ""],
    ["status", ""],
  ]);
});

test("the bar's words say what was set, for how many", () => {
  const { setFor, done } = progressGridWords.bulk;
  expect(setFor("Kick-off", "Complete", 3)).toBe("Set Kick-off to Complete for 3");
  expect(done(3, "Kick-off", "Complete")).toBe("Kick-off: “Complete” for 3 participants.");
  expect(done(0, "Kick-off", "Complete")).toBe("Kick-off: all of them are “Complete” already.");
});

test("whoever may not change it sees the same, without anything to press or tick", () => {
  const html = drawn(false);
  expect(html).toContain("In progress, late");
  expect(cells(html)).toEqual([]);
  expect(html).not.toContain("checkbox");
});
