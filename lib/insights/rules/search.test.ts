import { describe, expect, test } from "vitest";
import { matchPlaces, type Place, parseSearch } from "./search";

const HEX = "0123456789abcdef0123456789abcdef";

describe("what was typed is understood as", () => {
  test.each([
    ["a bare id", `cred_${HEX}`, "credential"],
    ["a link", `https://waymark.example/c/cred_${HEX}?utm=x`, "credential"],
    ["an id broken over two lines", `cred_${HEX.slice(0, 16)}\n ${HEX.slice(16)}`, "credential"],
    ["capitals", `CRED_${HEX.toUpperCase()}`, "credential"],
    ["a pathway's address", `/dashboard/x/pathways/path_${HEX}/edit`, "pathway"],
    ["an achievement", `ach_${HEX}`, "achievement"],
    ["a person", `rcp_${HEX}`, "recipient"],
  ])("%s", (_what, typed, noun) => {
    expect(parseSearch(typed).id?.noun).toBe(noun);
  });

  test.each([
    ["no id: too short", `cred_${HEX.slice(1)}`],
    ["no id: another noun", `key_${HEX}`],
  ])("%s", (_what, typed) => {
    expect(parseSearch(typed).id).toBeNull();
  });

  test("an address, whatever its capitals", () => {
    expect(parseSearch("  Zofia@Example.com ").email).toBe("zofia@example.com");
    expect(parseSearch("zofia@exam").email).toBeNull();
  });

  test.each([
    ["Zof WIŚ", "zof:* & wiś:*"],
    ["o'brien-lee", "o:* & brien:* & lee:*"],
    ["zofia.w@x.example", "zofia:* & w:* & x:* & example:*"],
    ["山本 さくら", "山本:* & さくら:*"],
    ["अर्जुन", "अर्जुन:*"],
    ["a & !b | (c:*) '", "a:* & b:* & c:*"],
    ["1 2 3 4 5 6 7 8", "1:* & 2:* & 3:* & 4:* & 5:* & 6:*"],
    ["%_\\ ", ""],
  ])("beginnings of words: %s", (typed, words) => {
    expect(parseSearch(typed).words).toBe(words);
  });
});

const place = (label: string, also?: string): Place => ({ key: label, group: "go", label, href: "/", icon: "x", also });
const PLACES = [
  place("Recipients", "people learners"),
  place("Pathways"),
  place("Issue credentials"),
  place("Import", "issue many csv"),
];

test.each([
  ["", ["Recipients", "Pathways", "Issue credentials", "Import"]],
  ["pa", ["Pathways"]],
  ["peo", ["Recipients"]],
  ["cred iss", ["Issue credentials"]],
  ["iss", ["Issue credentials", "Import"]],
  ["ways", []],
])("“%s” finds the pages %o", (typed, labels) => {
  expect(matchPlaces(PLACES, typed).map(({ label }) => label)).toEqual(labels);
});
