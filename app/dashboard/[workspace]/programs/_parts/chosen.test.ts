import { describe, expect, test } from "vitest";
import { givenTo } from "./chosen";

const [CRT, PRG] = [`crt_${"1".repeat(32)}`, `prg_${"2".repeat(32)}`];

describe("after more time was given, the way back", () => {
  test("leads to the certification’s pipeline that one came from, with its filters", () => {
    const search = {
      certification: CRT,
      program: PRG,
      status: "off_track",
      name: "Ada",
      extended: "3",
      component: "c",
    };
    const { here, from } = givenTo(search, true);
    expect(from).toEqual({ certification: CRT, status: "off_track", name: "Ada" });
    expect(here).toEqual({ program: PRG }); // whoever is behind no more is of it all the same
  });

  test("leads to the program where one came from there, or where certifications are switched off", () => {
    expect(givenTo({ program: PRG }, true).from).toEqual({ program: PRG });
    expect(givenTo({ program: PRG, certification: CRT }, false).from).toEqual({ program: PRG });
  });

  test("is no address that somebody wrote into the link", () => {
    const { from } = givenTo({ program: PRG, back: "https://evil.example", from: "//evil.example" }, true);
    expect(JSON.stringify(from)).not.toContain("evil");
  });
});
