import { expect, test } from "vitest";
import { aPublicCredential } from "@/tests/support/public-credential";
import { embedPage, emptyEmbedPage } from "./embed-page";
import type { PublicCredential } from "./public-credential";
import { verdictOf } from "./verdict";

const url = "https://waymark.example/c/cred_1";
const credential = aPublicCredential();
const page = (change: Partial<PublicCredential> = {}) => {
  const shown = { ...credential, ...change };
  return embedPage(shown, verdictOf(shown), url);
};

test("says who, what, by whom, until when, and leads to the page in a window of its own", () => {
  const html = page();
  for (const said of ["Rigging", "Zofia Wiśniewska", "Northlight Academy", "Valid through 10 March 2028"]) {
    expect(html).toContain(said);
  }
  expect(html).toContain(`<a href="${url}" target="_blank" rel="noopener">`);
});

test("says of a withdrawn one that it was withdrawn", () => {
  expect(page({ state: "revoked", changedOn: "2026-05-04" })).toContain(
    "Withdrawn by Northlight Academy on 4 May 2026.",
  );
});

test("has no script, loads nothing, and text from people stays text", () => {
  const nasty = `"><script src=//x></script><img src=x onerror=alert(1)>`;
  const html = page({ recipientName: nasty, achievement: { ...credential.achievement, name: nasty } });
  expect(html + emptyEmbedPage(nasty, url)).not.toMatch(/<script|<img|<link|@import|url\(http/);
});

test("is small", () => {
  expect(page().length).toBeLessThan(12_000);
});
