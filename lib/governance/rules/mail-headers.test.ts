import { expect, test } from "vitest";
import { mailHeaders } from "./mail-headers";
import { MAIL_KINDS, OPTIONAL_MAIL_KINDS } from "./vocabulary";

const unsubscribeUrl = "https://waymark.example/unsubscribe/t";

test("a mail that nobody waits for can be ended with one press in the mail program", () => {
  expect(mailHeaders("pathway-message", { unsubscribeUrl })).toMatchObject({
    "List-Unsubscribe": "<https://waymark.example/unsubscribe/t>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
});

test.each([
  undefined,
  "javascript:alert(1)",
  "https://waymark.example/>,<mailto:x@evil.example",
  "https://a.example/\r\nBcc: x",
])("it is not sent with %j for an address", (url) => {
  expect(() => mailHeaders("pathway-message", { unsubscribeUrl: url })).toThrow("needs an address that ends them");
});

test.each(MAIL_KINDS.filter((kind) => !OPTIONAL_MAIL_KINDS.includes(kind)))(
  "a %s mail is answered by no machine, and cannot be ended: somebody waits for it",
  (kind) => {
    const headers = mailHeaders(kind, { unsubscribeUrl });
    expect(headers["Auto-Submitted"]).toBe("auto-generated");
    expect(Object.keys(headers).filter((name) => name.startsWith("List-"))).toEqual([]);
  },
);
