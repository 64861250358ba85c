import { expect, test } from "vitest";
import { type ProfilePicture, profileSheet } from "./profile-graph";

const medal = (seed: string) => ({ seed, type: "Course" as const, level: null, accentHue: 230 });
const PICTURE: ProfilePicture = {
  seed: "profile zofia",
  name: "Zofia Wiśniewska",
  headline: "Data steward",
  figures: [{ value: "2", label: "credentials" }],
  medals: [],
  accent: "#2b5d77",
};

const badges = (svg: string) => svg.split('viewBox="0 0 512 512"').length - 1;

test("at most six medals, so that none leaves the picture", async () => {
  const many = Array.from({ length: 9 }, (_, i) => medal(`ach_${i}`));
  expect(badges(await profileSheet({ ...PICTURE, medals: many }))).toBe(6);
});

test("a name of any length stays within the picture", async () => {
  const svg = await profileSheet({
    ...PICTURE,
    name: "Featherstonehaugh ".repeat(8).trim(),
    headline: "word ".repeat(32),
  });
  const lines = Array.from(svg.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)scale/g), ([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(Math.max(...lines.map(([x = 0]) => x))).toBeLessThan(1100);
  expect(Math.max(...lines.map(([, y = 0]) => y))).toBeLessThan(600);
});

test("Arabic is drawn, and a script that no font holds is refused", async () => {
  expect(await profileSheet({ ...PICTURE, name: "فاطمة الشامي" })).toContain("<path");
  await expect(profileSheet({ ...PICTURE, name: "ᚠᚢᚦᚨᚱᚲ" })).rejects.toThrow();
});
