import { describe, expect, test } from "vitest";
import type { PublicState } from "../../credentials/rules/validity";
import { excerpt } from "./excerpt";
import { byIssuer, matches, type OwnCredential } from "./own-credential";
import { pathwayStates } from "./pathway-states";
import { type ProfilePathway, shownPathways, skillsOf, tallyOf } from "./public-profile";

type Wish = { achievement?: string; issuer?: string; state?: PublicState; skills?: string[]; on?: string };
const credential = ({
  achievement = "First Aid",
  issuer = "A",
  state = "valid",
  skills = [],
  on = "2026-03-01",
}: Wish) =>
  ({
    id: `cred_${achievement}${on}`,
    issuedOn: on,
    verdict: { state },
    achievement: { id: `ach_${achievement}`, name: achievement, skills },
    workspace: { id: `ws_${issuer}`, name: `Issuer ${issuer}` },
  }) as unknown as OwnCredential;

describe("skills", () => {
  test("come by how many achievements certify them, then by name, without regard to case", () => {
    const skills = skillsOf([
      credential({ achievement: "x", skills: ["Sailing", "Maps"] }),
      credential({ achievement: "y", skills: ["maps", "Ropes"] }),
    ]);
    expect(skills).toEqual([
      { name: "Maps", count: 2 },
      { name: "Ropes", count: 1 },
      { name: "Sailing", count: 1 },
    ]);
  });

  test("of an achievement earned twice count once; expired ones count, those on hold do not", () => {
    const skills = skillsOf([
      credential({ skills: ["Aid"], state: "expired", on: "2024-03-01" }),
      credential({ skills: ["Aid"] }),
      credential({ achievement: "z", skills: ["Secret"], state: "suspended" }),
    ]);
    expect(skills).toEqual([{ name: "Aid", count: 1 }]);
  });
});

const pathway = (name: string, earned: number, of: number, more: Partial<ProfilePathway> = {}) =>
  ({
    name,
    earned,
    steps: Array(of).fill({ state: "not-yet" }),
    completed: false,
    completion: { earned: false },
    ...more,
  }) as ProfilePathway;

test("pathways: only those begun; the furthest along first, completed ones last", () => {
  const shown = shownPathways([
    pathway("Done", 2, 2, { completed: true }),
    pathway("Not begun", 0, 3),
    pathway("Half", 2, 4),
    pathway("Nearly", 3, 4),
  ]);
  expect(shown.map(({ name }) => name)).toEqual(["Nearly", "Half", "Done"]);
});

test("the tally counts issuers once and knows the first year", () => {
  const credentials = [credential({ on: "2024-01-02" }), credential({ issuer: "B" }), credential({ issuer: "B" })];
  const tally = tallyOf(credentials, [pathway("Done", 2, 2, { completed: true }), pathway("Half", 1, 2)]);
  expect(tally).toEqual({ credentials: 3, issuers: 2, completed: 1, since: 2024 });
  expect(tallyOf([], [])).toEqual({ credentials: 0, issuers: 0, completed: 0, since: null });
});

test("credentials stay in their order under their issuers", () => {
  const [a, b, c] = [
    credential({ achievement: "1" }),
    credential({ achievement: "2", issuer: "B" }),
    credential({ achievement: "3" }),
  ];
  const groups = byIssuer([a, b, c]);
  expect(
    groups.map(({ issuer, credentials }) => [issuer.name, credentials.map(({ achievement }) => achievement.name)]),
  ).toEqual([
    ["Issuer A", ["1", "3"]],
    ["Issuer B", ["2"]],
  ]);
});

test("a search finds every word of it in title, skills or issuer", () => {
  const one = credential({ achievement: "Sea Charts", issuer: "B", skills: ["Tides"] });
  expect(["charts", "TIDES issuer", " sea  b "].filter((search) => matches(one, search))).toHaveLength(3);
  expect(matches(one, "charts river")).toBe(false);
});

test("the next step is the first that is not earned; a completed pathway has none", () => {
  const steps = ["earned", "expired", "not-yet", "not-yet"].map((state) => ({ state })) as ProfilePathway["steps"];
  expect(pathwayStates({ steps, completed: false })).toEqual(["earned", "expired", "next", "not-yet"]);
  expect(pathwayStates({ steps, completed: true })).toEqual(["earned", "expired", "not-yet", "not-yet"]);
});

describe("an excerpt", () => {
  test("has no Markdown and keeps its words whole", () => {
    expect(excerpt("## Exam\n\n- **Three** [cases](https://x.example)\n- `done`")).toBe("Exam Three cases done");
    const long = excerpt(`${"word ".repeat(60)}`);
    expect(long.length).toBeLessThanOrEqual(181);
    expect(long).toMatch(/ word…$/);
  });
});
