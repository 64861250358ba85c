import { describe, expect, it } from "vitest";
import { ACHIEVEMENT_TYPES, LEVELS } from "../../credentials/rules/vocabulary";
import { type BadgeFacts, badgeKind, badgeSvg } from "./badge";

const facts: BadgeFacts = { seed: "ach_1", type: "Certification", level: null, accentHue: 225 };
const gilt = (svg: string) => /<path d="([^"]*)" fill="#e3c67f"/.exec(svg)?.[1]?.match(/M/g)?.length ?? 0;

describe("badgeSvg", () => {
  it.each([
    ["Certification", "summit"],
    ["Course", "blaze"],
    ["CertificateOfCompletion", "cairn"],
  ] as const)("%s is a %s", (type, kind) => expect(badgeKind(type)).toBe(kind));

  it("shows the level as one to three gilt diamonds, on every silhouette", () => {
    for (const type of ["Certification", "Course", "CertificateOfCompletion"] as const) {
      const counts = [null, ...LEVELS].map((level) => gilt(badgeSvg({ ...facts, type, level })));
      expect(counts).toEqual([0, 1, 2, 3]);
    }
  });

  it("draws finite numbers for every type", () => {
    for (const type of ACHIEVEMENT_TYPES) expect(badgeSvg({ ...facts, type })).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("is the same for the same achievement, and another for another", () => {
    expect(badgeSvg(facts)).toBe(badgeSvg({ ...facts }));
    expect(badgeSvg(facts)).not.toBe(badgeSvg({ ...facts, seed: "ach_2" }));
  });

  it("clips with an id of its own, so that two on one page do not share it", () => {
    const id = (svg: string) => /clipPath id="(\w+)"/.exec(svg)?.[1];
    expect(id(badgeSvg(facts))).not.toBe(id(badgeSvg({ ...facts, seed: "ach_2" })));
    expect(id(badgeSvg(facts))).not.toBe(id(badgeSvg({ ...facts, type: "Course" })));
  });
});
