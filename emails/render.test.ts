import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MailKind, type MailProps, renderMail } from "./render";

const URL_ = "https://waymark.example/c/cred_1?a=1&b=2";
const UNSUBSCRIBE = "https://waymark.example/unsubscribe/ws_1.rcp_1.x";
const SAMPLES: { [Kind in MailKind]: MailProps[Kind] } = {
  "sign-in": { email: "ada@sample.example", url: URL_, minutes: 15 },
  "address-verification": { email: "ada@second.example", account: "ada@sample.example", url: URL_, hours: 24 },
  "member-invited": {
    workspace: { name: "Northlight Academy", accent: "#8a3b12" },
    inviterName: "Ingrid Solheim",
    role: "issuer",
    url: URL_,
  },
  "credential-issued": {
    workspace: { name: "Northlight Academy", accent: null },
    recipientName: "Åsa Öberg",
    achievementName: "Trail leader",
    issuedOn: "2026-11-02",
    expiresOn: "2028-02-29",
    url: URL_,
  },
  "pathway-message": {
    workspace: { name: "Northlight Academy", accent: null },
    pathwayName: "Data Steward",
    subject: "One step to Data Steward",
    body: "Hello Åsa,\n\nonly Privacy is missing.\nSee you there.",
    url: URL_,
    unsubscribeUrl: UNSUBSCRIBE,
  },
};
const KINDS = Object.keys(SAMPLES) as MailKind[];
const issued = (change: Partial<MailProps["credential-issued"]>) =>
  renderMail("credential-issued", { ...SAMPLES["credential-issued"], ...change });

describe.each(KINDS)("the %s mail", (kind) => {
  test("leads to its address, in HTML once as a button and in text as it stands", async () => {
    const { html, text } = await renderMail(kind, SAMPLES[kind]);
    const links = html.match(/href="[^"]*"/g)?.filter((link) => !link.includes("/unsubscribe/"));
    expect(links).toEqual(['href="https://waymark.example/c/cred_1?a=1&amp;b=2"']);
    expect(text.split(URL_)).toHaveLength(2);
  });

  test("loads nothing from anywhere and runs nothing", async () => {
    const { html } = await renderMail(kind, SAMPLES[kind]);
    expect(html).not.toMatch(/<img|<script|<link[^>]+stylesheet|url\(|@import|@font-face|\son\w+=/i);
  });

  test("knows the night", async () => {
    const { html } = await renderMail(kind, SAMPLES[kind]);
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).toContain('name="color-scheme" content="light dark"');
  });

  test("refuses to lead anywhere but to the web", async () => {
    const props = { ...SAMPLES[kind], url: "javascript:alert(1)" };
    await expect(renderMail(kind, props)).rejects.toThrow("A mail may only link to http or https.");
  });
});

test("the text of a credential's mail reads well by itself", async () => {
  const { subject, text } = await issued({});
  expect(subject).toBe("Trail leader, issued to you by Northlight Academy");
  expect(text).toContain("Åsa Öberg, you have earned Trail leader");
  expect(text).toContain(
    "Northlight Academy issued it to you on 2 November 2026. It is valid through 29 February 2028.",
  );
  expect(text).toContain(`See your credential ${URL_}`);
});

test("a credential without an end says so", async () => {
  expect((await issued({ expiresOn: null })).text).toContain("It does not expire.");
});

test("a message's text is text: only what begins with http leads anywhere", async () => {
  const body = "<b>Hi</b>\n\nSee https://a.example/x?y=1&z=2. Not javascript:alert(1) nor data:text/html,x";
  const { html, text } = await renderMail("pathway-message", { ...SAMPLES["pathway-message"], body });
  expect(html).toContain("&lt;b&gt;Hi&lt;/b&gt;");
  expect(html.match(/href="[^"]*"/g)).toContain('href="https://a.example/x?y=1&amp;z=2"');
  expect(html).not.toMatch(/href="(javascript|data)/);
  expect(text).toContain("<b>Hi</b>");
  expect(text).toContain("https://a.example/x?y=1&z=2");
  expect(text).toContain(UNSUBSCRIBE);
});

test("a sign-in mail says whom it signs in and for how long it works", async () => {
  const { text } = await renderMail("sign-in", SAMPLES["sign-in"]);
  expect(text).toContain("This link signs you in as ada@sample.example. It works once, within 15 minutes.");
});

test("an invitation says who invites, to what and what the role means", async () => {
  const { subject, text } = await renderMail("member-invited", SAMPLES["member-invited"]);
  expect(subject).toBe("Ingrid Solheim invites you to Northlight Academy");
  expect(text).toContain("As an issuer you create achievements and pathways, and issue credentials.");
});

test("markup in names is shown, never run", async () => {
  const hostile = '<script>alert("1")</script><img src=x onerror=alert(1)>';
  const { html, text } = await issued({ recipientName: hostile, achievementName: `"><a href='https://evil.example'>` });
  expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  expect(html).not.toMatch(/<script|<img|href='/);
  expect(text).toContain(hostile);
});

test("a subject is always one line of bounded length without marks that turn text around", async () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.constantFrom("a\r\nBcc: x@evil.example", "\u202eevil", "🦊".repeat(300)),
  );
  await fc.assert(
    fc.asyncProperty(name, async (achievementName) => {
      const { subject } = await issued({ achievementName });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      expect([...subject].length).toBeLessThanOrEqual(150);
    }),
    { numRuns: 30 },
  );
});

test("an accent that is no plain colour never reaches a style", async () => {
  const { html } = await issued({ workspace: { name: "X", accent: "red;background:url(https://evil.example)" } });
  expect(html).not.toContain("evil.example");
  expect((await issued({ workspace: { name: "X", accent: "#8a3b12" } })).html).toContain("color:#8a3b12");
});
