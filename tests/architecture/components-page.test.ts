import { expect, test } from "vitest";
import { matching, textOf } from "./project-files";

const page = matching(/^app\/dev\/components\/.*\.tsx$/).map(textOf);
const named = page.flatMap((text) =>
  [...text.matchAll(/\bof="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")),
);
const used = page.flatMap((text) => [...text.matchAll(/@\/components\/ui\/([\w-]+)"/g)].map(([, name = ""]) => name));
const kit = matching(/^components\/ui\/[\w-]+\.tsx$/).map((file) => file.replace(/^.*\/|\.tsx$/g, ""));

/** They lead, hide or refresh: there is nothing of them to look at. */
const WITHOUT_LOOKS = ["app-link", "hidden-fields", "refresh-while", "visually-hidden"];

test("every part of the kit has a place on the page that shows them all", () => {
  const shown = new Set([...named, ...used, ...WITHOUT_LOOKS]);
  expect(kit.filter((name) => !shown.has(name))).toEqual([]);
});

test("every name that the page gives is that of a part", () => {
  expect([...named, ...WITHOUT_LOOKS].filter((name) => !kit.includes(name))).toEqual([]);
});
