import { expect, test } from "vitest";
import type { Id } from "../../core/ids";
import { embedSnippet, linkedInProfileLink, linkedInShareLink, mailLink, xShareLink } from "./share-links";

const url = "https://waymark.example/c/cred_1";
const credential = {
  id: "cred_1" as Id<"credential">,
  issuedOn: "2026-03-09",
  expiresOn: "2028-11-30",
  achievement: { name: "Quality & Lineage" },
  workspace: { name: "Northlight Academy" },
};
const fieldsOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

test("LinkedIn's form gets every field that it has", () => {
  expect(fieldsOf(linkedInProfileLink(credential, url))).toEqual({
    startTask: "CERTIFICATION_NAME",
    name: "Quality & Lineage",
    organizationName: "Northlight Academy",
    issueYear: "2026",
    issueMonth: "3",
    expirationYear: "2028",
    expirationMonth: "11",
    certUrl: url,
    certId: "cred_1",
  });
});

test("without an end there is no expiration", () => {
  const fields = fieldsOf(linkedInProfileLink({ ...credential, expiresOn: null }, url));
  expect(Object.keys(fields).filter((name) => name.startsWith("expiration"))).toEqual([]);
});

test.each([
  ["LinkedIn", linkedInShareLink(url), { url }],
  ["X", xShareLink(credential, url), { text: "Quality & Lineage, Northlight Academy", url }],
  ["a mail", mailLink(credential, url), { subject: "Quality & Lineage, Northlight Academy", body: url }],
])("a post for %s carries the link", (_, link, fields) => {
  expect(fieldsOf(link)).toEqual(fields);
});

test("an achievement's name stays inside the snippet's title", () => {
  const snippet = embedSnippet({ ...credential, achievement: { name: '"><script>alert(1)</script>' } }, url);
  expect(snippet).not.toContain("<script");
  expect(snippet.match(/"/g)).toHaveLength(12);
});
