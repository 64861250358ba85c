import { expect, test } from "vitest";
import { issuerStanding } from "./issuer-standing";

const facts = {
  name: "Northlight Academy",
  website: "https://www.northlight.example/",
  websiteVerifiedAt: new Date("2026-02-10T23:30:00Z"),
  timeZone: "Europe/Oslo",
};

test("a proven website is named, with the day of the issuer's own zone", () => {
  expect(issuerStanding(facts)).toMatchObject({
    kind: "proven",
    address: "https://www.northlight.example/",
    short: "Verified issuer · northlight.example",
    sentence: "Northlight Academy proved on 11 February 2026 that northlight.example is its website.",
  });
});

test("a website that nobody proved is said to be not proven, and never “verified”", () => {
  const standing = issuerStanding({ ...facts, websiteVerifiedAt: null });
  expect(standing).toMatchObject({ kind: "claimed", short: "northlight.example, not proven" });
  expect(`${standing.short} ${standing.sentence}`).not.toMatch(/verified/i);
});

test.each(["", "javascript:alert(1)", "northlight"])("“%s” is no website, proven or not", (website) => {
  expect(issuerStanding({ ...facts, website })).toMatchObject({ kind: "unknown", address: null, short: null });
});
