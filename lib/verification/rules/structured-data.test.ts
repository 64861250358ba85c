import { describe, expect, test } from "vitest";
import { aPublicCredential } from "@/tests/support/public-credential";
import { issuerStanding } from "./issuer-standing";
import type { PublicCredential } from "./public-credential";
import { scriptSafeJson, structuredData } from "./structured-data";
import { verdictOf } from "./verdict";

const at: Parameters<typeof structuredData>[3] = {
  credential: "https://waymark.example/c/cred_1",
  issuer: "https://waymark.example/i/northlight",
  image: "https://waymark.example/c/cred_1/image.png",
  profile: null,
};
const bare = aPublicCredential();
const dataOf = (change: Partial<PublicCredential> = {}, addresses: Partial<typeof at> = {}) => {
  const shown = { ...bare, ...change };
  return structuredData(shown, verdictOf(shown), issuerStanding(shown.workspace), { ...at, ...addresses });
};

describe("what machines read of a credential", () => {
  test("who, what, by whom, from when and until when", () => {
    expect(dataOf()).toEqual({
      "@context": "https://schema.org",
      "@type": "EducationalOccupationalCredential",
      "@id": at.credential,
      url: at.credential,
      identifier: "cred_1",
      name: "Rigging",
      image: at.image,
      credentialCategory: "Course",
      datePublished: "2026-03-10",
      expires: "2028-03-10",
      creativeWorkStatus: "Valid",
      about: { "@type": "Person", name: "Zofia Wiśniewska" },
      recognizedBy: { "@type": "Organization", name: "Northlight Academy", url: at.issuer },
    });
  });

  test.each<[string, Partial<PublicCredential>, string, unknown]>([
    ["skills", { achievement: { ...bare.achievement, skills: ["Knots"] } }, "competencyRequired", ["Knots"]],
    ["the level", { achievement: { ...bare.achievement, level: "advanced" } }, "educationalLevel", "advanced"],
    ["the state", { state: "revoked" }, "creativeWorkStatus", "Revoked"],
    ["no end where there is none", { expiresOn: null }, "expires", undefined],
  ])("%s", (_, change, field, value) => {
    expect(dataOf(change)[field]).toEqual(value);
  });

  test("an issuer is the same as a website only once that is proven", () => {
    const websiteVerifiedAt = new Date("2026-02-10T12:00:00Z");
    expect(dataOf().recognizedBy).not.toHaveProperty("sameAs");
    expect(dataOf({ workspace: { ...bare.workspace, websiteVerifiedAt } }).recognizedBy).toMatchObject({
      sameAs: "https://northlight.example/",
    });
  });

  test("its holder's profile, where that is public", () => {
    expect(dataOf({}, { profile: "https://waymark.example/u/zofia" }).about).toMatchObject({
      url: "https://waymark.example/u/zofia",
    });
  });
});

test("nothing that people wrote ends the script element, and it reads back the same", () => {
  const name = "</script><!-- <script>alert(1)</script> & \u2028";
  const json = scriptSafeJson(dataOf({ recipientName: name }));
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json).about.name).toBe(name);
});
