import { expect, test } from "vitest";
import { matching, textOf } from "./project-files";
import { textsIn } from "./texts-in-screens";

const screens = matching(/^(app|components|emails)\/.*\.tsx$/).filter(
  (file) => !file.startsWith("app/dev/") && !file.endsWith(".test.tsx"),
);

test("what a person reads on a screen or in a mail stands in the words of its area", () => {
  expect(screens.flatMap((file) => textsIn(file, textOf(file)).map((text) => `${file}:${text}`))).toEqual([]);
});

test("texts are found wherever a screen may say them, and code is left alone", () => {
  const found = (source: string) => textsIn("screen.tsx", source).map((text) => text.replace(/^\d+: /, ""));
  expect(found(`<p className="btn quiet">Nothing here</p>`)).toEqual(["Nothing here"]);
  expect(found(`<p>{some ? "one" : \`\${n} of them\`}</p>`)).toEqual(["one", "… of them"]);
  expect(found(`<Field name="q" label="all" hint={wrong ? "empty" : words.hint} />`)).toEqual(["all", "empty"]);
  expect(found(`<Facts items={[{ id: "who", label: "Who", value: name }]} />`)).toEqual(["Who"]);
  expect(found(`<p>{count(n, "row")}</p>`)).toEqual(["row"]);
  expect(found(`const TABS = { all: "All of them" }`)).toEqual(["All of them"]);
  expect(found(`export const metadata = { title: "Search" }`)).toEqual(["Search"]);
  expect(
    found(`<b title={words.title}>{words.of(n)} · {state === "done" && words.done} <code>GET /me</code> QR</b>`),
  ).toEqual([]);
});
