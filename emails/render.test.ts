import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MailKind, type MailProps, renderMail } from "./render";
import { mailSamples } from "./samples";

const MAIL_SAMPLES = mailSamples("https://waymark.example");
const KINDS = Object.keys(MAIL_SAMPLES) as MailKind[];
const sample = (kind: MailKind) => renderMail(kind, MAIL_SAMPLES[kind]);
const issued = (change: Partial<MailProps["credential-issued"]>) =>
  renderMail("credential-issued", { ...MAIL_SAMPLES["credential-issued"], ...change });
const stepEarned = (change: Partial<MailProps["step-earned"]>) =>
  renderMail("step-earned", { ...MAIL_SAMPLES["step-earned"], ...change });
const texts = (html: string) => html.replaceAll("<!-- -->", "");

describe.each(KINDS)("the %s mail", (kind) => {
  test("has one action, that leads to its address, and the same address in its text", async () => {
    const { url } = MAIL_SAMPLES[kind];
    const { html, text } = await sample(kind);
    const buttons = html.match(/<a[^>]*class="button"[^>]*>/g) ?? [];
    expect(buttons).toHaveLength(1);
    expect(buttons[0]).toContain(`href="${url.replaceAll("&", "&amp;")}"`);
    expect(text.split(url).length).toBeGreaterThan(1);
  });

  test("says the same as text: every word between the marks, no mark", async () => {
    const { html, text } = await sample(kind);
    const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(texts(html))?.[1]?.replace(/<[^>]+>/g, "");
    expect(title).not.toBe("");
    expect(text).toContain(title?.replaceAll("&#x27;", "'"));
    expect(text).not.toMatch(/<\/?[a-z]|&[a-z]+;|\[object|undefined|null|NaN/i);
  });

  test("runs nothing, and loads no picture but the certificate and the logo, each with words for where there is none", async () => {
    const { html } = await sample(kind);
    expect(html).not.toMatch(/<script|<link[^>]+stylesheet|url\(|@import|@font-face|\son\w+=/i);
    for (const img of html.match(/<img[^>]*>/g) ?? []) expect(img).toMatch(/alt="The certificate: [^"]+"/);
  });

  test("knows the night", async () => {
    const { html } = await sample(kind);
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).toContain('name="color-scheme" content="light dark"');
  });

  test("refuses to lead anywhere but to the web", async () => {
    const props = { ...MAIL_SAMPLES[kind], url: "javascript:alert(1)" };
    await expect(renderMail(kind, props)).rejects.toThrow("A mail may only link to http or https.");
  });
});

test("the text of a credential's mail reads well by itself", async () => {
  const { subject, text } = await issued({});
  expect(subject).toBe("Data Quality in Practice, issued to you by Northlight Academy");
  expect(text).toContain("Zofia Wiśniewska, you have earned Data Quality in Practice");
  expect(text).toContain("issued it to you on 2 November 2026. It is valid through 29 February 2028 (Europe/Oslo).");
  expect(text).toContain("See your credential https://waymark.example/c/cred_1\n");
  expect(text).toContain("Download it as PDF https://waymark.example/c/cred_1/certificate.pdf\n");
});

test("a credential without an end says so", async () => {
  expect((await issued({ expiresOn: null })).text).toContain("It does not expire.");
});

test("a mail queued before there were pictures, links and steps is still readable", async () => {
  const { url, workspace, recipientName, achievementName, issuedOn, expiresOn } = MAIL_SAMPLES["credential-issued"];
  const row = { url, workspace, recipientName, achievementName, issuedOn, expiresOn };
  const { html, text } = await renderMail("credential-issued", row);
  expect(html).not.toContain("<img");
  expect(text).toContain("It is valid through 29 February 2028.");
});

test("a step says how far it leads, and what comes next", async () => {
  const { subject, text } = await stepEarned({});
  expect(subject).toBe("Data Quality in Practice: 3 of 5 steps of Data Steward");
  expect(text).toContain("It is a step of Data Steward: you have 3 of 5. Next comes Describing Data for Others.");
  expect(text).toContain(
    "◇ Describing Data for Others · next · how to earn it https://waymark.example/i/northlight/achievements/ach_4\n",
  );
  expect(text).toContain("◈ Working with Personal Data · earned, expired\n");
});

test("the last step says that it was, and promises nothing", async () => {
  const [way] = MAIL_SAMPLES["step-earned"].ways;
  if (!way) throw new Error("The sample has a pathway.");
  const steps = way.steps.map((step) => ({ ...step, state: "earned" as const }));
  const { text } = await stepEarned({ ways: [{ ...way, steps, earned: 5 }], moreWays: 0 });
  expect(text).toContain("With it you have earned all 5 steps of Data Steward.");
  expect(text).not.toContain("Next comes");
});

test("a withdrawal says by whom and when, never why", async () => {
  const props = { ...MAIL_SAMPLES["credential-revoked"], reason: "Cheated in the exam" };
  const { html, text } = await renderMail("credential-revoked", props);
  expect(text).toContain("Northlight Academy withdrew it on 4 May 2027.");
  expect(html + text).not.toContain("Cheated");
});

test("a name that was not changed is said plainly, with the issuer's words", async () => {
  const props = { ...MAIL_SAMPLES["name-answered"], accepted: false, answer: "Send us your deed poll." };
  const { subject, text } = await renderMail("name-answered", props);
  expect(subject).toBe("About your name with Northlight Academy");
  expect(text).toContain("Northlight Academy did not change it to Zofia Wiśniewska-Lund.");
  expect(text).toContain("They write: “Send us your deed poll.”");
});

test("a sign-in mail says whom it signs in and for how long it works", async () => {
  const { text } = await sample("sign-in");
  expect(text).toContain("This link signs you in as zofia@sample.example. It works once, within 15 minutes.");
});

test("an invitation says who invites, to what and what the role means", async () => {
  const { subject, text } = await sample("member-invited");
  expect(subject).toBe("Ingrid Solheim invites you to Northlight Academy");
  expect(text).toContain("As an issuer you create achievements and pathways, and issue credentials.");
});

test("the mail of a program that has ended says what somebody was certified for, or what was still open", async () => {
  const ended = (change: Partial<MailProps["program-ended"]>) =>
    renderMail("program-ended", { ...MAIL_SAMPLES["program-ended"], ...change });
  const passed = await ended({});
  expect(passed.subject).toBe("You are certified: Certified Team Lead");
  expect(passed.text).toContain("Zofia Wiśniewska, you have completed Leading Small Teams, autumn");
  expect(passed.text).toContain(
    "certified you: Certified Team Lead, issued on 2 November 2026. It is valid through 29",
  );
  expect(passed.html).toContain('alt="The certificate: Certified Team Lead"');
  const open = await ended({
    ...{ result: "did_not_pass", certificate: null, moreMissing: 1 },
    missing: [
      { name: "Essay", status: "missed" },
      { name: "Review", status: "not_started" },
    ],
  });
  expect(open.subject).toBe("Leading Small Teams, autumn has ended");
  expect(open.text).toContain("No certificate of Certified Team Lead was issued.");
  expect(open.text).toContain("Essay · Missed\n");
  expect(open.text).toContain("Review · Not started\n");
  expect(open.text).toContain("and one more");
  expect(open.html).not.toContain("<img");
  const waiting = await ended({ certificate: null, waits: true });
  expect(waiting.subject).toBe("You completed Leading Small Teams, autumn");
  expect(waiting.text).toContain("Your certificate of Certified Team Lead is being prepared.");
  const none = await ended({ certificate: null, certificationName: null });
  expect(none.text).not.toContain("Certified");
});

test("a reminder says until when, how to renew it or whom to ask, and how to stop such mails", async () => {
  const expiring = (change: Partial<MailProps["credential-expiring"]>) =>
    renderMail("credential-expiring", { ...MAIL_SAMPLES["credential-expiring"], ...change });
  const { subject, text } = await expiring({});
  expect(subject).toBe("Data Quality in Practice is valid for 30 more days");
  expect((await expiring({ daysLeft: 1 })).subject).toBe("Data Quality in Practice is valid through tomorrow");
  expect(text).toContain("It is valid through the end of 29 February 2028 (Europe/Oslo).");
  expect(text).toContain("See how to earn it again https://waymark.example/i/northlight/achievements/ach_3\n");
  expect(text).toContain("\nStop reminders and messages like this https://waymark.example/unsubscribe/t\n");
  expect((await expiring({ renewUrl: null })).text).toContain("an answer to this mail reaches them.");
  const workspace = { ...MAIL_SAMPLES["credential-expiring"].workspace, takesAnswers: false };
  expect((await expiring({ renewUrl: null, workspace })).text).toContain("ask them at https://northlight.example/");
  expect((await expiring({ renewUrl: null, workspace, website: null })).text).toContain("ask Northlight Academy.");
});

test("whoever could sign in is told which address can from now on, and what to do", async () => {
  const { text } = await sample("address-added");
  expect(text).toContain("zofia@private.example was confirmed and now belongs to the account of zofia@sample.example.");
  expect(text).toContain("If it was not you, sign in, remove that address and end all other sessions");
});

test("a message ends with the address that ends messages, by itself on its line", async () => {
  const { text } = await sample("pathway-message");
  expect(text).toContain("\nStop messages like this https://waymark.example/unsubscribe/t\n");
});

test("a name from right to left stands by itself, in HTML and in text; others are left bare", async () => {
  const { html, text } = await issued({ recipientName: "ليلى حداد" });
  expect(html).toContain("<bdi>ليلى حداد</bdi>");
  expect(text).toContain("\u2068ليلى حداد\u2069, you have earned Data Quality in Practice");
  expect((await issued({})).text).not.toMatch(/[\u2068\u2069]/);
});

test("markup in names is shown, never run", async () => {
  const hostile = '<script>alert("1")</script><img src=x onerror=alert(1)>';
  const { html, text } = await issued({ recipientName: hostile, achievementName: `"><a href='https://evil.example'>` });
  expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  expect(html).not.toMatch(/<script|<img src=x|href='/);
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
  const hostile = "red;background:url(https://evil.example)";
  const { html } = await issued({ workspace: { name: "X", accent: hostile, accentNight: `${hostile}}` } });
  expect(html).not.toContain("evil.example");
  expect((await issued({ workspace: { name: "X", accent: "#8a3b12" } })).html).toContain("color:#8a3b12");
});
