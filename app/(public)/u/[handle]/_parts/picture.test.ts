import { expect, test } from "vitest";
import type { OwnCredential } from "@/lib/profiles/rules/own-credential";
import type { PublicProfile } from "@/lib/profiles/rules/public-profile";
import { profilePicture } from "./picture";

const held = (id: string, state: OwnCredential["verdict"]["state"]) =>
  ({
    verdict: { state },
    achievement: { id, type: "Course", level: null },
    workspace: { accentHue: 150, accentChroma: 80 },
  }) as OwnCredential;

const PROFILE: PublicProfile = {
  handle: "zofia",
  name: "Zofia",
  headline: "",
  public: true,
  indexed: false,
  credentials: [held("ach_a", "valid"), held("ach_b", "revoked"), held("ach_c", "suspended"), held("ach_a", "valid")],
  pathways: [],
  skills: [],
  tally: { credentials: 4, issuers: 1, completed: 0, since: 2024 },
};

test("a picture of a profile shows the medals of what is valid, each once", () => {
  expect(profilePicture(PROFILE).medals.map(({ seed }) => seed)).toEqual(["ach_a"]);
});

test("one that shows nothing has no figures", () => {
  const tally = { credentials: 0, issuers: 0, completed: 0, since: null };
  expect(profilePicture({ ...PROFILE, credentials: [], tally })).toMatchObject({ medals: [], figures: [] });
});
