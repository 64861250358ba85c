import { expect, it } from "vitest";
import { initials, tint } from "./avatar";

it.each([
  ["Ingrid Solheim", "IS"],
  ["Zofia Wiśniewska-Okafor", "ZW"],
  ["nguyễn thị ánh", "NÁ"],
  ["山本 さくら", "山さ"],
  ["نور الهدى", "نا"],
  ["Dr. (Ana) Belém", "DB"],
  ["Cher", "C"],
  ["🦊", "🦊"],
  ["", ""],
])("shortens %s to %s", (name, short) => {
  expect(initials(name)).toBe(short);
});

it("keeps one tint for one id, and uses all eight", () => {
  const tints = Array.from({ length: 400 }, (_, i) => tint(`rcp_${i}`));
  expect(tints).toEqual(Array.from({ length: 400 }, (_, i) => tint(`rcp_${i}`)));
  expect([...new Set(tints)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
